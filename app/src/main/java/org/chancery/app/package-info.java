/** The program people run: its commands, its streams and its exit status. */
@NullMarked
package org.chancery.app;

import org.jspecify.annotations.NullMarked;

package org.pra.academy.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a service (or one method of it) that other services call after they have checked who may; it checks no role itself, so no
 * view may call it. {@code ArchitectureTests} holds views to that.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface CalledByServices {}

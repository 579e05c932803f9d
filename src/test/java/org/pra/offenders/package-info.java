/** One offender for each rule of the house; {@code ArchitectureTests} must report every one of them. */
package org.pra.offenders;

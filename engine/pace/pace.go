// Package pace keeps a browser's page alive while something long is computed.
//
// In a browser everything shares one thread: what computes for a second lets nobody draw, hear or answer for that second. Whatever lives many
// lives calls Rest between them. What is computed, and in which order, is the same with and without.
package pace

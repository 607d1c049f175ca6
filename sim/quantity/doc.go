// Package quantity holds the units of the model as types: minutes of a working day, working days, weeks.
//
// Time in the model is working time. A day runs from 09:00 to 17:30; evenings, nights and weekends do not exist in it, so a
// Friday's 17:30 is followed by Monday's 09:00. Nothing here reads a clock.
//
// What a number means in the model belongs in params and org; mathematics belongs in num.
package quantity

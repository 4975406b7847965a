package import ProjectModel

/// The network of a project's deliverables as of the end of one day, with its schedule and its dates.
///
/// - The axis begins with the project or, if that is earlier, with its first piece of work; the data date is the
///   end of the day.
/// - Deliverables that were added later, and links to them, are left out.
/// - Milestones that wait for deliverables are in it as activities of no length; the day for which one was
///   promised binds nothing, and `MilestoneDates` says how far it is. Milestones that wait for nothing are left
///   out, as no logic gives them a date.
/// - Logic is retained, and a planned start that is later than the logic demands is kept, unless told otherwise.
/// - A date that binds a deliverable is in it besides, whether planned starts are kept or not.
package struct ProjectNetwork: Sendable {
    package struct Dates: Sendable, Hashable {
        package var earlyStart: Day
        package var earlyFinish: Day
        package var lateStart: Day
        package var lateFinish: Day
        /// In working days; nil of what is complete.
        package var totalFloat: WorkDays?
        package var freeFloat: WorkDays?
        package var isCritical: Bool
    }

    package let axis: WorkingAxis
    package let network: Network
    package let schedule: NetworkSchedule
    /// The days for which the milestones in it were promised.
    let due: [ID<Milestone>: Day]

    /// - Parameters:
    ///   - keepsPlannedStarts: Whether nothing that has not begun starts before the day that is planned for it,
    ///     although the links would allow that, as people, rooms and vendors are arranged for that day.
    /// - Throws: only for what a log cannot come to hold by our commands, such as a circle.
    package init(
        of project: Project, asOf day: Day, keepsPlannedStarts: Bool = true,
        logic: ProgressLogic = .retained
    ) throws(NetworkError) {
        let register = project.deliverables
        let all = register.all
        let places = all.indices.filter { all[$0].added <= day }
        axis = Self.axis(of: project, places, asOf: day)
        let progress = ProgressCurves(all)
        /// - Returns: nil if what is waited for is not there.
        func link(_ dependency: Recorded<Dependency>) -> Network.Link? {
            let dependency = dependency.value
            guard let place = register.place(of: dependency.on), all[place].added <= day else { return nil }
            return Network.Link(ID(dependency.on.text), dependency.link, lag: dependency.lag)
        }
        var activities: [Network.Activity] = []
        activities.reserveCapacity(places.count)
        for place in places {
            let deliverable = all[place]
            var activity = Network.Activity(
                deliverable, progress[place], asOf: day, on: axis, keepsPlannedStart: keepsPlannedStarts)
            activity.links = deliverable.dependencies.compactMap(link)
            activities.append(activity)
        }
        var due: [ID<Milestone>: Day] = [:]
        for milestone in project.milestones.all where register.place(of: ID(milestone.id.text)) == nil {
            var activity = Network.Activity(milestone, asOf: day, on: axis)
            activity.links = milestone.dependencies.compactMap(link)
            guard !activity.links.isEmpty, project.history[milestone.title.seq].map({ $0.day <= day }) ?? true
            else { continue }
            due[milestone.id] = milestone.due.value
            activities.append(activity)
        }
        self.due = due
        network = Network(activities, dataDate: WorkDays(axis.position(endOf: day)), logic: logic)
        schedule = try network.schedule()
    }

    /// - Parameter places: of the deliverables that are to be on it.
    static func axis(of project: Project, _ places: [Int], asOf day: Day) -> WorkingAxis {
        let deliverables = project.deliverables.all
        var origin = project.charter.start.value
        var last = max(origin, day)
        for place in places {
            origin = min(origin, deliverables[place].start.value)
            last = max(last, deliverables[place].finish.value)
        }
        return WorkingAxis(project.charter.calendar.value, from: origin, through: last + (last - origin) / 2)
    }

    /// The day on which the last deliverable is finished and the last milestone is reached.
    package var finish: Day { axis.lastDay(of: schedule.finish) }

    /// - Returns: nil if the deliverable is not in the network.
    package subscript(id: ID<Deliverable>) -> Dates? {
        schedule[ID(id.text)].map { dates in
            Dates(
                earlyStart: axis.firstDay(of: dates.earlyStart, to: dates.earlyFinish),
                earlyFinish: axis.lastDay(of: dates.earlyFinish),
                lateStart: axis.firstDay(of: dates.lateStart, to: dates.lateFinish),
                lateFinish: axis.lastDay(of: dates.lateFinish), totalFloat: dates.totalFloat,
                freeFloat: dates.freeFloat, isCritical: dates.isCritical)
        }
    }
}

extension WorkingAxis {
    /// The civil day on which work starts at this offset: that of the working day that begins there. A
    /// milestone is due at the end of a day and not at the beginning of the next.
    package func firstDay(of start: WorkDays, to finish: WorkDays) -> Day {
        finish <= start ? lastDay(of: finish) : day(at: (start + WorkDays(hundredths: 1)).days)
    }

    /// The civil day on which work is over that ends at this offset.
    package func lastDay(of finish: WorkDays) -> Day { day(at: finish.days) }
}

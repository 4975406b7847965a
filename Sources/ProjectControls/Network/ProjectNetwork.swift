package import ProjectModel

/// The network of a project's deliverables as of the end of one day, with its schedule and its dates.
///
/// - The axis begins with the project or, if that is earlier, with its first piece of work; the data date is the
///   end of the day.
/// - Deliverables that were added later, and links to them, are left out. Milestones have no links yet and are
///   left out.
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

    /// - Parameters:
    ///   - keepsPlannedStarts: Whether nothing that has not begun starts before the day that is planned for it,
    ///     although the links would allow that, as people, rooms and vendors are arranged for that day.
    /// - Throws: only for what a log cannot come to hold by our commands, such as a circle.
    package init(
        of project: Project, asOf day: Day, keepsPlannedStarts: Bool = true,
        logic: ProgressLogic = .retained
    ) throws(NetworkError) {
        let deliverables = project.deliverables.all.filter { $0.added <= day }
        let start = project.charter.start.value
        let origin = min(start, deliverables.map(\.start.value).min() ?? start)
        let last = max(origin, day, deliverables.map(\.finish.value).max() ?? origin)
        axis = WorkingAxis(
            project.charter.calendar.value, from: origin, through: last + (last - origin) / 2)

        let known = Set(deliverables.map(\.id))
        var activities: [Network.Activity] = []
        activities.reserveCapacity(deliverables.count)
        for deliverable in deliverables {
            var activity = Network.Activity(deliverable, asOf: day, on: axis)
            activity.links = deliverable.dependencies.compactMap { dependency in
                let dependency = dependency.value
                guard known.contains(dependency.on) else { return nil }
                return .init(ID(dependency.on.text), dependency.link, lag: dependency.lag)
            }
            if keepsPlannedStarts, activity.progress == .notStarted {
                let planned = axis.position(endOf: deliverable.start.value - 1)
                activity.constraints = [.startNoEarlier(WorkDays(planned))]
            }
            if let constraint = deliverable.constraint?.value {
                activity.constraints.append(.init(constraint, on: axis))
            }
            activities.append(activity)
        }
        network = Network(activities, dataDate: WorkDays(axis.position(endOf: day)), logic: logic)
        schedule = try network.schedule()
    }

    /// The day on which the last deliverable is finished.
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

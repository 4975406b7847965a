/// Some places of a log as it was read, so that earlier records are found without reading from the start.
struct PlaceIndex {
    private var places: [Place]
    /// How far apart the places are: whichever comes first.
    private static let bytes = 4 << 20
    private static let records = 16_384

    init(from start: Place) { places = [start] }

    /// Keeps a place, which is between two whole acts, if it is far enough behind the one kept last.
    mutating func note(_ place: Place) {
        let last = places[places.count - 1]
        if place.offset - last.offset >= PlaceIndex.bytes || place.seq - last.seq >= PlaceIndex.records {
            places.append(place)
        }
    }

    /// The last place behind which every record after `seq` stands.
    func place(upTo seq: Int) -> Place {
        var (low, high) = (0, places.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if places[middle].seq <= seq { low = middle } else { high = middle }
        }
        return places[low]
    }
}

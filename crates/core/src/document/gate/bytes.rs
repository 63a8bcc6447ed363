//! Reading foreign bytes: every step is bounded by what is there and by a limit, and allocates nothing before it has been checked.

/// The bytes are not what a change may look like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Odd;

/// Bytes that have not been read yet.
#[derive(Clone, Copy)]
pub(super) struct Bytes<'a>(pub &'a [u8]);

impl<'a> Bytes<'a> {
    pub(super) fn is_empty(self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn take(&mut self, length: usize) -> Result<&'a [u8], Odd> {
        let (head, tail) = self.0.split_at_checked(length).ok_or(Odd)?;
        self.0 = tail;
        Ok(head)
    }

    pub(super) fn array<const N: usize>(&mut self) -> Result<[u8; N], Odd> {
        self.take(N)?.try_into().map_err(|_| Odd)
    }

    pub(super) fn byte(&mut self) -> Result<u8, Odd> {
        self.array().map(|[byte]| byte)
    }

    /// An unsigned LEB128 number.
    pub(super) fn unsigned(&mut self) -> Result<u64, Odd> {
        let mut value = 0;
        for shift in (0..64).step_by(7) {
            let byte = self.byte()?;
            let bits = u64::from(byte & 0x7f);
            if bits << shift >> shift != bits {
                return Err(Odd);
            }
            value |= bits << shift;
            if byte & 0x80 == 0 {
                return Ok(value);
            }
        }
        Err(Odd)
    }

    /// A signed LEB128 number.
    pub(super) fn signed(&mut self) -> Result<i64, Odd> {
        let mut value = 0_i64;
        for shift in (0..63).step_by(7) {
            let byte = self.byte()?;
            value |= i64::from(byte & 0x7f) << shift;
            if byte & 0x80 == 0 {
                let unused = 64 - (shift + 7).min(64);
                return Ok(value << unused >> unused);
            }
        }
        Err(Odd)
    }

    /// An unsigned number that may be at most `most`.
    pub(super) fn at_most(&mut self, most: usize) -> Result<usize, Odd> {
        let value = usize::try_from(self.unsigned()?).map_err(|_| Odd)?;
        if value <= most { Ok(value) } else { Err(Odd) }
    }
}

/// How many values a run-length encoded column has: read from the lengths of its runs, without expanding any. `skip` passes over one value.
pub(super) fn count(mut column: Bytes<'_>, most: usize, skip: impl Fn(&mut Bytes<'_>) -> Result<(), Odd>) -> Result<usize, Odd> {
    let mut total = 0_usize;
    while !column.is_empty() {
        let run = column.signed()?;
        let (length, values) = match run {
            0 => (column.unsigned()?, 0),
            1.. => (run.unsigned_abs(), 1),
            _ => (run.unsigned_abs(), run.unsigned_abs()),
        };
        total = usize::try_from(length).ok().and_then(|length| total.checked_add(length)).filter(|&total| total <= most).ok_or(Odd)?;
        for _ in 0..values {
            skip(&mut column)?;
        }
    }
    Ok(total)
}

/// The values of a run-length encoded column. At most `most` of them, so count first.
pub(super) fn expand<'a, T: Clone>(
    mut column: Bytes<'a>,
    most: usize,
    read: impl Fn(&mut Bytes<'a>) -> Result<T, Odd>,
) -> Result<Vec<Option<T>>, Odd> {
    let mut values = Vec::new();
    while !column.is_empty() {
        let run = column.signed()?;
        let room = most - values.len();
        let fits = |length: u64| usize::try_from(length).ok().filter(|&length| length <= room).ok_or(Odd);
        match run {
            0 => values.resize(values.len() + fits(column.unsigned()?)?, None),
            1.. => {
                let value = read(&mut column)?;
                values.resize(values.len() + fits(run.unsigned_abs())?, Some(value));
            }
            _ => {
                for _ in 0..fits(run.unsigned_abs())? {
                    values.push(Some(read(&mut column)?));
                }
            }
        }
    }
    Ok(values)
}

//! What goes wrong.

/// A thing that goes wrong with one request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Fault {
    /// Nobody listens where the request goes.
    Refused,
    /// The connection is reset before the service acts.
    ResetBefore,
    /// The service acts, and the connection is reset before it answers.
    ResetAfterwards,
    /// The connection is reset in the middle of the answer's body.
    ResetInBody,
    /// The connection is reset after the last byte.
    ResetAtEnd,
    /// The answer ends before its length is reached.
    Truncated,
    /// The body stops coming.
    Stalled,
    /// The body comes byte by byte.
    Slow,
    /// The body is a thousand times as large as it looks.
    Bomb,
    /// 429, with a time to wait.
    LimitedWithTime,
    /// 429, without.
    Limited,
    /// A status, before the service acts.
    Status(u16),
    /// The token is not good any more; all who come with it are told so.
    Revoked,
}

const ALL: [Fault; 16] = [
    Fault::Refused,
    Fault::ResetBefore,
    Fault::ResetAfterwards,
    Fault::ResetInBody,
    Fault::ResetAtEnd,
    Fault::Truncated,
    Fault::Stalled,
    Fault::Slow,
    Fault::Bomb,
    Fault::LimitedWithTime,
    Fault::Limited,
    Fault::Status(500),
    Fault::Status(502),
    Fault::Status(503),
    Fault::Status(504),
    Fault::Revoked,
];

/// What goes wrong with the request of this number: one in ten, each kind as often as the others, but for revoked
/// tokens: those are refused to everybody in flight, so that more of them would hide all else.
pub fn of(number: u64) -> Option<Fault> {
    let drawn = mix(number);
    let fault = ALL[usize::try_from(drawn / 10 % 16).unwrap()];
    let seldom = fault != Fault::Revoked || (drawn / 160).is_multiple_of(8);
    (drawn.is_multiple_of(10) && seldom).then_some(fault)
}

/// Spreads numbers evenly (the finalizer of splitmix64).
pub fn mix(number: u64) -> u64 {
    let mut z = number.wrapping_add(0x9E37_79B9_7F4A_7C15);
    z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    z ^ (z >> 31)
}

impl Fault {
    /// The status that the client sees.
    pub fn status(self) -> Option<u16> {
        match self {
            Self::LimitedWithTime | Self::Limited => Some(429),
            Self::Status(status) => Some(status),
            Self::Revoked => Some(401),
            _ => None,
        }
    }

    /// Whether a call may be sent again after it.
    pub fn may_repeat(self, idempotent: bool) -> bool {
        match self {
            Self::Refused | Self::LimitedWithTime | Self::Limited | Self::Revoked => true,
            Self::Bomb | Self::Status(500) => false,
            _ => idempotent,
        }
    }
}

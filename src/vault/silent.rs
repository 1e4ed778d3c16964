//! File systems on which the system does not say who else changes files.
//!
//! Knows their kinds. Does not know what is done instead.
//!
//! Uses: nothing.

use super::Vault;

/// The kinds, as the kernel numbers them: files there are changed by other machines, or by programs
/// the kernel asks, and it hears of neither.
#[cfg(target_os = "linux")]
const SILENT: &[i64] = &[
    0x6969,      // NFS
    0x517b,      // SMB
    0xfe53_4d42, // SMB 2 and 3
    0xff53_4d42, // CIFS
    0x0102_1997, // 9P, drives of Windows in its subsystem for Linux
    0x6573_5546, // FUSE
    0x00c3_6400, // Ceph
    0x5346_414f, // AFS
    0x564c,      // NCP
    0x786f_4256, // shared folders of VirtualBox
];

impl Vault {
    /// Whether changes in the vault's folder may go unannounced.
    #[cfg(target_os = "linux")]
    pub fn is_silent(&self) -> bool {
        rustix::fs::statfs(self.root()).is_ok_and(|found| SILENT.contains(&found.f_type))
    }

    /// Whether changes in the vault's folder may go unannounced; not known on this system.
    #[cfg(not(target_os = "linux"))]
    pub fn is_silent(&self) -> bool {
        false
    }
}

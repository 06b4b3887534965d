/* Enregistre, dans l'ordre, ce qu'un programme écrit et synchronise sous COMITES_RACINE.
   gcc -shared -fPIC -O2 -o enregistreur.so enregistreur.c -ldl -lpthread ; LD_PRELOAD=enregistreur.so
   Article : genre (1), longueur du nom (4), place (8), longueur (8), nom, octets. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define MAX_FD 65536
static char *noms[MAX_FD];
static pthread_mutex_t verrou = PTHREAD_MUTEX_INITIALIZER;
static int trace = -2;

#define VRAI(type, nom, ...) \
  static type (*vrai)(__VA_ARGS__); \
  if (!vrai) vrai = (type (*)(__VA_ARGS__))dlsym(RTLD_NEXT, nom)

static ssize_t ecrire_trace(const void *p, size_t n) {
  VRAI(ssize_t, "write", int, const void *, size_t);
  return vrai(trace, p, n);
}
static int prete(void) {
  if (trace == -2) {
    const char *chemin = getenv("COMITES_TRACE");
    int (*ouvrir)(const char *, int, ...) = (int (*)(const char *, int, ...))dlsym(RTLD_NEXT, "open");
    trace = chemin ? ouvrir(chemin, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600) : -1;
  }
  return trace >= 0;
}
static int suivi(const char *chemin) {
  const char *racine = getenv("COMITES_RACINE");
  return racine && strncmp(chemin, racine, strlen(racine)) == 0;
}
static void noter(char genre, const char *nom, uint64_t place, const void *octets, uint64_t n) {
  if (!nom || !prete()) return;
  uint32_t ln = (uint32_t)strlen(nom);
  ecrire_trace(&genre, 1);
  ecrire_trace(&ln, 4);
  ecrire_trace(&place, 8);
  ecrire_trace(&n, 8);
  ecrire_trace(nom, ln);
  if (octets && n) ecrire_trace(octets, n);
}
static const char *nom_de(int fd) { return fd >= 0 && fd < MAX_FD ? noms[fd] : NULL; }
static void retenir(int fd, const char *chemin) {
  if (fd < 0 || fd >= MAX_FD) return;
  pthread_mutex_lock(&verrou);
  free(noms[fd]);
  noms[fd] = suivi(chemin) ? strdup(chemin) : NULL;
  pthread_mutex_unlock(&verrou);
}

#define OUVRIR(nom) \
  int nom(const char *chemin, int drapeaux, ...) { \
    VRAI(int, #nom, const char *, int, ...); \
    va_list a; va_start(a, drapeaux); mode_t mode = (drapeaux & O_CREAT) ? va_arg(a, int) : 0; va_end(a); \
    int fd = vrai(chemin, drapeaux, mode); retenir(fd, chemin); return fd; }
OUVRIR(open)
OUVRIR(open64)

int close(int fd) {
  VRAI(int, "close", int);
  if (fd >= 0 && fd < MAX_FD && noms[fd]) { pthread_mutex_lock(&verrou); free(noms[fd]); noms[fd] = NULL; pthread_mutex_unlock(&verrou); }
  return vrai(fd);
}
#define APRES_ECRITURE(place) \
  if (r > 0 && nom_de(fd)) { pthread_mutex_lock(&verrou); noter('E', nom_de(fd), (uint64_t)(place), p, (uint64_t)r); pthread_mutex_unlock(&verrou); }
#define ECRIRE_A(nom, type) \
  ssize_t nom(int fd, const void *p, size_t n, type place) { \
    VRAI(ssize_t, #nom, int, const void *, size_t, type); ssize_t r = vrai(fd, p, n, place); APRES_ECRITURE(place) return r; }
ECRIRE_A(pwrite, off_t)
ECRIRE_A(pwrite64, off64_t)
ssize_t write(int fd, const void *p, size_t n) {
  VRAI(ssize_t, "write", int, const void *, size_t);
  off_t place = nom_de(fd) ? lseek(fd, 0, SEEK_CUR) : 0;
  ssize_t r = vrai(fd, p, n);
  APRES_ECRITURE(place)
  return r;
}
#define NOTER_APRES(genre, place) \
  if (r == 0 && nom_de(fd)) { pthread_mutex_lock(&verrou); noter(genre, nom_de(fd), (uint64_t)(place), NULL, 0); pthread_mutex_unlock(&verrou); }
#define TRONQUER(nom, type) \
  int nom(int fd, type n) { VRAI(int, #nom, int, type); int r = vrai(fd, n); NOTER_APRES('T', n) return r; }
TRONQUER(ftruncate, off_t)
TRONQUER(ftruncate64, off64_t)
int fsync(int fd) { VRAI(int, "fsync", int); int r = vrai(fd); NOTER_APRES('S', 0) return r; }
int fdatasync(int fd) { VRAI(int, "fdatasync", int); int r = vrai(fd); NOTER_APRES('S', 0) return r; }
int unlink(const char *chemin) {
  VRAI(int, "unlink", const char *);
  int r = vrai(chemin);
  if (r == 0 && suivi(chemin)) { pthread_mutex_lock(&verrou); noter('U', chemin, 0, NULL, 0); pthread_mutex_unlock(&verrou); }
  return r;
}

/* Simule un disque plein sous COMITES_RACINE : la k-ième écriture, et les suivantes, n'y trouvent plus de place.
   gcc -shared -fPIC -O2 -o plein.so plein.c -ldl -lpthread ; LD_PRELOAD=plein.so
   Ouvrir « /comites-plein/k » le remplit à la k-ième écriture, « /comites-plein/non » le vide, « /comites-plein/compte » rend
   le nombre d'écritures tentées depuis. Effacer la réserve rend COMITES_RENDUS octets. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/vfs.h>
#include <sys/uio.h>
#include <unistd.h>

#define MAX_FD 65536
#define PORTE "/comites-plein/"
static char suivis[MAX_FD];
static pthread_mutex_t verrou = PTHREAD_MUTEX_INITIALIZER;
static long permises = -1, tentees = 0, rendus = 0;

#define VRAI(type, nom, ...) \
  static type (*vrai)(__VA_ARGS__); \
  if (!vrai) vrai = (type (*)(__VA_ARGS__))dlsym(RTLD_NEXT, nom)

static int sous_la_racine(const char *chemin) {
  const char *racine = getenv("COMITES_RACINE");
  return racine && strncmp(chemin, racine, strlen(racine)) == 0;
}

/* Vrai si cette écriture ne trouve pas de place. */
static int plein(int fd, size_t n) {
  if (fd < 0 || fd >= MAX_FD || !suivis[fd]) return 0;
  pthread_mutex_lock(&verrou);
  tentees += 1;
  int refuse = permises >= 0 && tentees > permises;
  if (refuse && rendus >= (long)n) { rendus -= (long)n; refuse = 0; }
  pthread_mutex_unlock(&verrou);
  if (refuse) errno = ENOSPC;
  return refuse;
}

static int commander(const char *ordre) {
  pthread_mutex_lock(&verrou);
  int fd = -1;
  if (strcmp(ordre, "compte") == 0) {
    char texte[32];
    int n = snprintf(texte, sizeof texte, "%ld", tentees);
    fd = memfd_create("compte", MFD_CLOEXEC);
    VRAI(ssize_t, "write", int, const void *, size_t);
    vrai(fd, texte, (size_t)n);
    lseek(fd, 0, SEEK_SET);
  } else {
    permises = strcmp(ordre, "non") == 0 ? -1 : atol(ordre) - 1;
    tentees = 0;
    rendus = 0;
    errno = ENOENT;
  }
  pthread_mutex_unlock(&verrou);
  return fd;
}

#define OUVRIR(nom) \
  int nom(const char *chemin, int drapeaux, ...) { \
    VRAI(int, #nom, const char *, int, ...); \
    va_list a; va_start(a, drapeaux); mode_t mode = (drapeaux & O_CREAT) ? va_arg(a, int) : 0; va_end(a); \
    if (strncmp(chemin, PORTE, sizeof PORTE - 1) == 0) return commander(chemin + sizeof PORTE - 1); \
    int fd = vrai(chemin, drapeaux, mode); \
    if (fd >= 0 && fd < MAX_FD) suivis[fd] = (char)sous_la_racine(chemin); \
    return fd; }
OUVRIR(open)
OUVRIR(open64)

int close(int fd) {
  VRAI(int, "close", int);
  if (fd >= 0 && fd < MAX_FD) suivis[fd] = 0;
  return vrai(fd);
}
#define ECRIRE_A(nom, type) \
  ssize_t nom(int fd, const void *p, size_t n, type place) { \
    VRAI(ssize_t, #nom, int, const void *, size_t, type); return plein(fd, n) ? -1 : vrai(fd, p, n, place); }
ECRIRE_A(pwrite, off_t)
ECRIRE_A(pwrite64, off64_t)
ssize_t write(int fd, const void *p, size_t n) {
  VRAI(ssize_t, "write", int, const void *, size_t);
  return plein(fd, n) ? -1 : vrai(fd, p, n);
}
ssize_t writev(int fd, const struct iovec *v, int nombre) {
  VRAI(ssize_t, "writev", int, const struct iovec *, int);
  size_t n = 0;
  for (int i = 0; i < nombre; i += 1) n += v[i].iov_len;
  return plein(fd, n) ? -1 : vrai(fd, v, nombre);
}
#define ENVOYER(nom, type) \
  ssize_t nom(int vers, int de, type *place, size_t n) { \
    VRAI(ssize_t, #nom, int, int, type *, size_t); return plein(vers, n) ? -1 : vrai(vers, de, place, n); }
ENVOYER(sendfile, off_t)
ENVOYER(sendfile64, off64_t)
/* Node recopie un fichier par cet appel-là, sans passer par la libc. */
long syscall(long numero, ...) {
  VRAI(long, "syscall", long, ...);
  va_list a;
  va_start(a, numero);
  long m[6];
  for (int i = 0; i < 6; i += 1) m[i] = va_arg(a, long);
  va_end(a);
  if (numero == SYS_copy_file_range && plein((int)m[2], (size_t)m[4])) return -1;
  return vrai(numero, m[0], m[1], m[2], m[3], m[4], m[5]);
}
/* Plein, ce disque dit aussi qu'il l'est. */
#define DIRE_LA_PLACE(nom, type) \
  int nom(const char *chemin, type *dit) { \
    VRAI(int, #nom, const char *, type *); \
    int r = vrai(chemin, dit); \
    if (r == 0 && sous_la_racine(chemin) && permises >= 0 && tentees > permises) dit->f_bavail = dit->f_bfree = 0; \
    return r; }
DIRE_LA_PLACE(statfs, struct statfs)
DIRE_LA_PLACE(statfs64, struct statfs64)
static int efface(const char *chemin, int r) {
  const char *octets = getenv("COMITES_RENDUS");
  if (r == 0 && octets && strstr(chemin, "reserve-pour-disque-plein.bin")) {
    pthread_mutex_lock(&verrou);
    rendus += atol(octets);
    pthread_mutex_unlock(&verrou);
  }
  return r;
}
int unlink(const char *chemin) {
  VRAI(int, "unlink", const char *);
  return efface(chemin, vrai(chemin));
}
int remove(const char *chemin) {
  VRAI(int, "remove", const char *);
  return efface(chemin, vrai(chemin));
}
int unlinkat(int dossier, const char *chemin, int drapeaux) {
  VRAI(int, "unlinkat", int, const char *, int);
  return efface(chemin, vrai(dossier, chemin, drapeaux));
}

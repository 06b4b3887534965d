import type { Progression, Suite } from '#shared/travail/suite.ts';
import { createTours, parTranches } from '#electron/travaux/tranches.ts';
import { TravailAnnule } from '#electron/travaux/travail.ts';

export type Aiguillage = ReturnType<typeof createAiguillage>;

/**
 * Qui passe quand, sur la seule connexion d'un fichier. Une écriture longue laisse sa transaction ouverte entre deux
 * tranches : tant qu'elle dure, rien d'autre ne lit ni n'écrit, et elle ne commence qu'une fois finies les demandes qui
 * attendent (un Word qui se rend, une sauvegarde qui se copie). Le reste ne s'attend jamais.
 */
export function createAiguillage() {
  /** Demandes commencées et pas finies. */
  let enVol = 0;
  let seule: { readonly arret: AbortController } | null = null;
  let suivi: Progression | null = null;
  let ferme = false;
  const fermeture = new AbortController();
  const monTour = createTours();
  let change = Promise.withResolvers<void>();

  function annoncer(): void {
    const { resolve } = change;
    change = Promise.withResolvers<void>();
    resolve();
  }

  async function enRoute<T>(demande: T | Promise<T>): Promise<T> {
    enVol += 1;
    try {
      return await demande;
    } finally {
      enVol -= 1;
      annoncer();
    }
  }

  /**
   * Attend que rien n'occupe le fichier, et le prend du même pas : entre les deux, personne d'autre ne passe.
   * @throws TravailAnnule s'il se ferme entre-temps
   */
  async function quandLibre<T>(occupe: () => boolean, prendre: () => T | Promise<T>): Promise<T> {
    while (occupe() && !ferme) await change.promise;
    if (ferme) throw new TravailAnnule();
    return prendre();
  }

  return {
    /** Vrai tant qu'une écriture longue tient le fichier. */
    occupe: (): boolean => seule !== null,
    /** Attend la fin de l'écriture longue ; une autre a pu commencer depuis. @throws TravailAnnule si le fichier se ferme avant */
    libre: (): Promise<void> =>
      quandLibre(
        () => seule !== null,
        () => undefined,
      ),
    /** Fait une chose qui peut attendre : aucune écriture longue ne commencera avant sa fin, ni ne la trouvera en route. */
    partager: <T>(travail: () => T | Promise<T>): Promise<T> =>
      quandLibre(
        () => seule !== null,
        () => enRoute(travail()),
      ),
    /** Compte une demande déjà commencée. */
    enRoute,
    /**
     * Mène une lecture longue par tranches : les autres demandes répondent entre deux, et y écrivent s'il le faut ; aucune
     * écriture longue ne commence avant sa fin.
     * @throws TravailAnnule si le fichier se ferme avant
     */
    lire: <T>(suite: Suite<T>): Promise<T> => enRoute(parTranches(suite, () => undefined, fermeture.signal, monTour)),
    /**
     * Mène une écriture longue, seule, par tranches.
     * @param libelle ce qu'elle fait, pour qui attend : « Reprendre un tableau »
     * @throws TravailAnnule si on l'arrête : rien n'en est écrit
     */
    async seul<T>(libelle: string, suite: Suite<T>): Promise<T> {
      const arret = new AbortController();
      await quandLibre(
        () => seule !== null || enVol > 0,
        () => {
          seule = { arret };
          suivi = { fait: 0, total: 1, libelle };
        },
      );
      try {
        const suivre = ({ fait, total, libelle: etape }: Progression): void => {
          suivi = { fait, total, libelle: `${libelle} : ${etape.toLowerCase()}` };
        };
        return await parTranches(suite, suivre, arret.signal);
      } finally {
        seule = null;
        suivi = null;
        annoncer();
      }
    },
    /** Où en est l'écriture longue ; `null` s'il n'y en a pas. */
    suivi: (): Progression | null => suivi,
    arreter: (): void => seule?.arret.abort(),
    /** Le fichier se ferme : l'écriture longue s'arrête, et ce qui l'attendait n'aura pas lieu. */
    fermer(): void {
      ferme = true;
      fermeture.abort();
      seule?.arret.abort();
      annoncer();
    },
  };
}

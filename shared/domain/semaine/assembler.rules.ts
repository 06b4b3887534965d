import { BLOCS, LIGNES_PAR_BLOC, type LigneDeSemaine, type MiseDeCote, type Semaine } from './semaine.schema.ts';

/** Ce que rend une source : ses lignes, et si elle s'est arrêtée avant la fin. */
export interface Source {
  readonly lignes: readonly LigneDeSemaine[];
  readonly auMoins: boolean;
}

/** Rouge d'abord, puis ce qui presse, puis la date ; sans date, en dernier. */
const parUrgence = (une: LigneDeSemaine, autre: LigneDeSemaine): number =>
  Number(autre.enRouge !== null) - Number(une.enRouge !== null) ||
  Number(autre.presse) - Number(une.presse) ||
  (une.le ?? '9999').localeCompare(autre.le ?? '9999') ||
  une.cle.localeCompare(autre.cle);

/** Dans « Bientôt » et « J'attends », le temps seul : ce qui vient d'abord, ce que l'on attend depuis le plus longtemps. */
const parDate = (une: LigneDeSemaine, autre: LigneDeSemaine): number =>
  (une.le ?? '9999').localeCompare(autre.le ?? '9999') || une.cle.localeCompare(autre.cle);

/** Reste-t-elle de côté ? Elle revient à sa date, ou plus tôt si elle devient rouge. */
export const resteDeCote = (
  { jusquAu, rouge }: Pick<MiseDeCote, 'jusquAu' | 'rouge'>,
  { enRouge }: Pick<LigneDeSemaine, 'enRouge'>,
  jour: string,
): boolean => jour < jusquAu && (rouge || enRouge === null);

type Assemblee = Pick<Semaine, 'blocs' | 'deCote' | 'pastille' | 'pastilleAuMoins'>;

/**
 * La semaine : les lignes de toutes les sources, moins ce qui est mis de côté, rangées par bloc et par urgence. La pastille
 * ne compte que ce qui est en retard ou dû aujourd'hui.
 */
export function assemblerLaSemaine(
  sources: readonly Source[],
  misesDeCote: readonly MiseDeCote[],
  jour: string,
): Assemblee {
  const parCle = new Map(misesDeCote.map((mise) => [mise.cle, mise]));
  const lignes = sources.flatMap((source) => source.lignes);
  const deCote = lignes.flatMap((ligne) => {
    const mise = parCle.get(ligne.cle);
    return mise !== undefined && resteDeCote(mise, ligne, jour)
      ? [{ ligne, jusquAu: mise.jusquAu, motif: mise.motif }]
      : [];
  });
  const cachees = new Set(deCote.map(({ ligne }) => ligne.cle));
  const montrees = lignes.filter(({ cle }) => !cachees.has(cle));
  const coupees = new Set(sources.flatMap((source) => (source.auMoins ? source.lignes.map(({ bloc }) => bloc) : [])));
  return {
    blocs: BLOCS.map((bloc) => {
      const siennes = montrees
        .filter((ligne) => ligne.bloc === bloc)
        .toSorted(bloc === 'attente' || bloc === 'bientot' ? parDate : parUrgence);
      return {
        bloc,
        lignes: siennes.slice(0, LIGNES_PAR_BLOC),
        total: siennes.length,
        auMoins: coupees.has(bloc),
      };
    }),
    deCote: deCote.toSorted((une, autre) => une.jusquAu.localeCompare(autre.jusquAu)),
    pastille: montrees.filter(({ presse }) => presse).length,
    pastilleAuMoins: sources.some(({ auMoins, lignes: siennes }) => auMoins && siennes.some(({ presse }) => presse)),
  };
}

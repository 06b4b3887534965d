import { ajouterJours } from '#shared/dates/date-civile.ts';
import type { Constat } from '../../constat.ts';
import type { Periode } from '../duree.rules.ts';
import type { GenreDeRapport, Rapport } from './rapport.schema.ts';

const laPlusTot = (une: string, autre: string): string => (une < autre ? une : autre);
const laPlusTard = (une: string, autre: string): string => (une > autre ? une : autre);

/**
 * La période qu'un rapport couvre d'ordinaire : un bilan intermédiaire, son exercice ; un bilan final, toute la convention ; un
 * rapport de COPIL, du lendemain du rapport d'avant (à défaut, du début) au jour dit.
 */
export function periodeProposee(
  { debut, fin }: Periode,
  { genre, exercice }: { readonly genre: GenreDeRapport; readonly exercice: number | null },
  precedent: Pick<Rapport, 'fin'> | null,
  jour: string,
): Periode {
  if (genre === 'final') return { debut, fin };
  if (exercice !== null)
    return { debut: laPlusTard(debut, `${exercice}-01-01`), fin: laPlusTot(fin, `${exercice}-12-31`) };
  const depuis = precedent === null || precedent.fin >= fin ? debut : ajouterJours(precedent.fin, 1);
  return { debut: depuis, fin: laPlusTard(depuis, laPlusTot(fin, jour)) };
}

/** Une période qui sort de la convention, ou des données arrêtées avant qu'elle finisse, se signalent (I12). */
export function constatsDeLaPeriode(
  { debut, fin, donneesLe }: Pick<Rapport, 'debut' | 'fin' | 'donneesLe'>,
  convention: Periode,
  jour: string,
): Constat[] {
  const dire = (phrase: string, ou: string): Constat => ({
    code: 'D1',
    gravite: 'attention',
    phrase,
    article: null,
    ou,
  });
  return [
    ...(debut < convention.debut || fin > convention.fin
      ? [dire('La période du rapport sort de celle de la convention.', 'fin')]
      : []),
    ...(donneesLe !== null && donneesLe > jour
      ? [dire('Les données sont arrêtées à un jour qui n’est pas venu.', 'donneesLe')]
      : []),
    ...(donneesLe !== null && donneesLe < debut
      ? [dire('Les données sont arrêtées avant le début de la période.', 'donneesLe')]
      : []),
  ];
}

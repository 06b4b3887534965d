import { ajouterJours } from '#shared/dates/date-civile.ts';
import { dateSansJour } from '#shared/dates/format.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { typographier } from '#shared/text/typographie.ts';
import { profilDe } from '../instance/profil.rules.ts';
import type { Seance } from '../seance/seance.schema.ts';

export interface HorlogeDeDiffusion {
  readonly delai: number;
  /** Dernier jour pour diffuser. */
  readonly limite: string;
  readonly diffuseLe: string | null;
  readonly etat: 'a_diffuser' | 'en_retard' | 'a_temps' | 'tardive';
  readonly phrase: string;
  readonly article: string | null;
}

/**
 * Horloge de diffusion du compte rendu: délai du règlement intérieur, sinon trente jours d'usage, à compter
 * de la séance. Passé le délai on avertit, rien n'est refusé.
 */
export function horlogeDeDiffusion(
  seance: Pick<Seance, 'instance' | 'parametres' | 'reunion' | 'versions'>,
  aujourdHui: string,
): HorlogeDeDiffusion {
  const { valeur: delai, article, source } = profilDe(seance, seance.reunion.date).delaiDiffusion;
  const limite = ajouterJours(seance.reunion.date, delai);
  // Le jour où les membres l'ont eu : la diffusion du projet, ou l'envoi de la version signée, le premier des deux.
  const [diffuseLe = null] = seance.versions
    .flatMap((version) => [version.diffuseLe, version.envoyeLe].filter((le) => le !== null))
    .toSorted();
  const dit = source === 'reglement' ? 'selon le règlement intérieur' : 'selon l’usage';
  const compte = `${pluriel(delai, 'jour', 'jours')} après la séance, ${dit}`;
  const suite = { delai, limite, diffuseLe, article };
  const dire = (etat: HorlogeDeDiffusion['etat'], phrase: string) => ({ ...suite, etat, phrase: typographier(phrase) });
  if (diffuseLe !== null && diffuseLe <= limite) return dire('a_temps', `Diffusé le ${dateSansJour(diffuseLe)}.`);
  if (diffuseLe !== null)
    return dire('tardive', `Diffusé le ${dateSansJour(diffuseLe)}, au-delà du ${dateSansJour(limite)} : ${compte}.`);
  if (aujourdHui > limite)
    return dire('en_retard', `À diffuser : le délai est passé depuis le ${dateSansJour(limite)}, ${compte}.`);
  return dire('a_diffuser', `À diffuser avant le ${dateSansJour(limite)}, ${compte}.`);
}

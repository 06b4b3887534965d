import type { Bloc } from '../blocs.ts';
import { textesDuBloc } from '../texte-des-blocs.ts';
import { cle } from './cle.ts';
import type { Reste } from './lecteurs/lecteur.ts';

const clesDe = (bloc: Bloc): string[] => textesDuBloc(bloc).map(cle);

/**
 * Dans un Word suivi, un changement sans révision vient-il du cabinet (le suivi n’était plus en marche), ou de
 * l’application depuis la production ? Le document tel qu’il est parti le dit.
 * @param attendus les blocs que l’application établit aujourd’hui
 * @param partis ceux du document produit
 */
export function changeSansSuivi({ bloc, avant, apres }: Reste, attendus: readonly Bloc[], partis: readonly Bloc[]) {
  const parti = partis.find(({ id }) => id === bloc);
  const present = attendus.find(({ id }) => id === bloc);
  if (parti === undefined || present === undefined) return false;
  const siens = clesDe(parti);
  if (siens.join('\n') === clesDe(present).join('\n')) return true;
  // L’application a changé ce bloc aussi : ce que le Word dit était-il déjà dans le document parti ?
  const connus = new Set(siens);
  const dits = (texte: string) => texte.split(/\n| ; /u).every((partie) => connus.has(cle(partie)));
  return apres === '' ? dits(avant) : !dits(apres);
}

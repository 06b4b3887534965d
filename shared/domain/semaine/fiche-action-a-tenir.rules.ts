import { joursEntre } from '#shared/dates/date-civile.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { estClose } from '../feuille-de-route/avancement.rules.ts';
import type { EtatFiche } from '../feuille-de-route/fiche.schema.ts';
import { enBref } from '../reunion/a-inscrire.rules.ts';
import { blocDuJour, enRetardDe, jourDit, quand } from './jours-de-la-semaine.rules.ts';
import { direLigne } from './ligne.rules.ts';
import type { LigneDeSemaine } from './semaine.schema.ts';

const TITRE = 90;

/** L'intitulé entre guillemets ; ceux qu'il a déjà passent au second rang. */
const citer = (intitule: string): string =>
  `« ${enBref(intitule, TITRE).replace(/«\s?/gu, '“').replace(/\s?»/gu, '”')} »`;

/** Une fiche action bloquée, ou ce qu'elle doit à une date : une étape, une sous-action, sa fin. */
export interface FicheATenir {
  readonly id: string;
  readonly intitule: string;
  readonly etat: EtatFiche;
  readonly motif: string | null;
  readonly depuis: string | null;
  /** Ce qui est dû, et quand ; `null` : elle est bloquée. */
  readonly quoi: {
    readonly genre: 'etape' | 'sous_action' | 'fin';
    readonly id: string;
    readonly intitule: string;
  } | null;
  readonly le: string | null;
  /** La prochaine réunion de l'instance qui suit sa feuille de route, où porter un point d'étape. */
  readonly prochaine: { readonly id: string; readonly date: string } | null;
}

/** Bloquée : depuis quand, pourquoi ; elle se porte à l'ordre du jour de la réunion qui vient (ligne 63). */
function bloquee({ id, intitule, motif, depuis, prochaine }: FicheATenir, jour: string): LigneDeSemaine {
  const vers = `/fiches-action/${id}`;
  const combien = depuis === null ? '' : ` depuis ${pluriel(joursEntre(depuis, jour), 'jour', 'jours')}`;
  return direLigne({
    cle: `bloquee:${id}`,
    bloc: 'semaine',
    signe: 'bloque',
    titre: citer(intitule),
    pourquoi: [`fiche bloquée${combien}${motif === null ? '' : ` : ${enBref(motif).replace(/\.$/u, '')}`}`],
    le: depuis,
    vers,
    geste:
      prochaine === null
        ? { libelle: 'Voir', vers }
        : { libelle: 'Inscrire à l’ordre du jour', vers: `/reunions/${prochaine.id}` },
  });
}

/** Une fiche action qui demande quelque chose ; `null` : close, ou sans date. */
export function ligneDeFicheAction(fiche: FicheATenir, jour: string): LigneDeSemaine | null {
  const { id, intitule, etat, quoi, le } = fiche;
  if (estClose(etat)) return null;
  if (quoi === null) return etat === 'bloquee' ? bloquee(fiche, jour) : null;
  if (le === null) return null;
  const passee = le < jour;
  const vers = `/fiches-action/${id}`;
  const mot = { etape: 'étape', sous_action: 'sous-action', fin: 'fin de l’action' }[quoi.genre];
  return direLigne({
    cle: `${quoi.genre}:${quoi.id}`,
    bloc: blocDuJour(le, jour),
    signe: passee ? 'retard' : le === jour ? 'limite' : blocDuJour(le, jour) === 'bientot' ? 'date' : 'afaire',
    titre: quoi.genre === 'fin' ? citer(intitule) : enBref(quoi.intitule, TITRE),
    pourquoi: [
      passee ? `${mot} due le ${jourDit(le, jour)}` : `${mot} due ${quand(le, jour)}`,
      passee && enRetardDe(le, jour),
      quoi.genre === 'fin' ? null : citer(intitule),
    ],
    enRouge: passee ? enRetardDe(le, jour) : null,
    presse: le <= jour,
    le,
    vers,
    geste: { libelle: quoi.genre === 'etape' ? 'Cocher' : 'Mettre à jour', vers },
  });
}

/** Les fiches d'une feuille de route sans nouvelles depuis tant de mois, ceux que règle le service : une ligne par feuille. */
export function ligneSansNouvelles(
  feuille: { readonly id: string; readonly intitule: string },
  nombre: number,
  mois: number,
): LigneDeSemaine {
  const vers = `/feuilles-de-route/${feuille.id}?sans-nouvelles=`;
  return direLigne({
    cle: `sans-nouvelles:${feuille.id}`,
    bloc: 'semaine',
    signe: 'afaire',
    titre: `${pluriel(nombre, 'fiche action', 'fiches action')} sans nouvelles`,
    pourquoi: [feuille.intitule, `rien de changé depuis ${mois} mois`],
    vers,
    geste: { libelle: 'Envoyer une navette', vers: `/feuilles-de-route/${feuille.id}/navette` },
  });
}

import type { LigneSuivie } from '../rendu/suivi.schema.ts';
import { enBref } from '../reunion/a-inscrire.rules.ts';
import { numeroDeliberation } from '../seance/seance.labels.ts';
import { blocDuJour, enRetardDe, jourDit, quand } from './jours-de-la-semaine.rules.ts';
import { direLigne } from './ligne.rules.ts';
import type { LigneDeSemaine } from './semaine.schema.ts';

const TITRE = 90;

/** Une décision ou une action dont la date approche ou est passée. */
export function ligneDuSuivi(
  ligne: Omit<LigneSuivie, 'echeance'> & { readonly echeance: string; readonly instance: string },
  jour: string,
): LigneDeSemaine {
  const { genre, id, nature, numero, annee, texte, pilote, echeance, date, instance } = ligne;
  const passee = echeance < jour;
  const dit = nature === null ? null : numeroDeliberation({ nature, numero, annee });
  const vers = `/decisions/${genre}/${id}`;
  return direLigne({
    cle: `${genre}:${id}`,
    bloc: blocDuJour(echeance, jour),
    signe: passee
      ? 'retard'
      : echeance === jour
        ? 'limite'
        : blocDuJour(echeance, jour) === 'bientot'
          ? 'date'
          : 'afaire',
    titre: enBref(texte, TITRE),
    pourquoi: [
      dit ?? (genre === 'action' ? 'action' : 'décision'),
      `${instance}, ${jourDit(date, jour)}`,
      passee ? null : `due ${quand(echeance, jour)}`,
      passee && enRetardDe(echeance, jour),
      pilote === null ? null : `pilote : ${pilote}`,
    ],
    enRouge: passee ? enRetardDe(echeance, jour) : null,
    presse: echeance <= jour,
    le: echeance,
    vers,
    geste: { libelle: passee ? 'Mettre à jour' : 'Suivre', vers },
  });
}

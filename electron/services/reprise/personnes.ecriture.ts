import { type PersonneSaisie, personneSaisieSchema } from '#shared/domain/annuaire/personne.schema.ts';
import { nomComplet } from '#shared/domain/annuaire/personne.labels.ts';
import type { Valeurs } from '#shared/domain/reprise/cible.types.ts';
import { PERSONNES } from '#shared/domain/reprise/personnes.cible.ts';
import { repriseErrors } from '#shared/errors/reprise.errors.ts';
import type { Contexte } from '../contexte.ts';
import { completerPersonne, creerPersonne } from '../annuaire/personne-saisie.ts';
import { connaitreParCles, type Ecriture } from './ecriture.types.ts';

/** La personne d'une ligne. @throws AppError si la base l'a rendue fautive depuis qu'on l'a comprise */
export function personneDe(ligne: number, valeurs: Valeurs): PersonneSaisie {
  const lue = personneSaisieSchema.safeParse({
    civilite: null,
    prenom: null,
    nom: '',
    fonction: null,
    structure: null,
    courriel: null,
    telephone: null,
    ...valeurs,
  });
  if (!lue.success) throw repriseErrors.aChange(ligne + 1, lue.error.issues[0]?.message ?? '');
  return lue.data;
}

/** Qui l'annuaire connaît sous une de ces clés. */
export const connaitrePersonnes = ({ depots }: Contexte) =>
  connaitreParCles(
    PERSONNES,
    depots.personnes.toutes().map((personne) => {
      const { id, civilite, prenom, nom, fonction, structure, courriel, telephone } = personne;
      return {
        valeurs: { civilite, prenom, nom, fonction, structure, courriel, telephone },
        connue: { id, libelle: nomComplet(personne) },
      };
    }),
  );

/** Des personnes dans l'annuaire : une inconnue s'ajoute, une connue se complète sans rien perdre. */
export const ecrirePersonnes = (contexte: Contexte): Ecriture => ({
  connaitre: () => connaitrePersonnes(contexte),
  ecrire: ({ ligne, valeurs, connue }, source) => {
    const personne = personneDe(ligne, valeurs);
    if (connue !== null) return completerPersonne(contexte, connue.id, personne) ? 'completees' : 'inchangees';
    creerPersonne(contexte, personne, source);
    return 'creees';
  },
});

import type { Personne } from '#shared/domain/annuaire/personne.schema.ts';

/** Une personne jointe à une autre ligne : son identifiant y prend son nom entier. */
export type LignePersonne = Omit<Personne, 'id'> & { personneId: string };

/** Ses colonnes ; `p` est la personne, `st` sa structure. */
export const PERSONNE = `p.id AS "personneId", p.civilite, p.prenom, p.nom, p.fonction, st.nom AS structure, p.courriel, p.telephone`;

export const lirePersonne = ({
  personneId,
  civilite,
  prenom,
  nom,
  fonction,
  structure,
  courriel,
  telephone,
}: LignePersonne): Personne => ({
  id: personneId,
  civilite,
  prenom,
  nom,
  fonction,
  structure,
  courriel,
  telephone,
});

/** Une séance levée garde la qualité d'alors ; elle tient lieu de fonction et de structure. */
export const enQualite = (lue: Personne, qualite: string | null): Personne =>
  qualite === null ? lue : { ...lue, fonction: qualite, structure: null };

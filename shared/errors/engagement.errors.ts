import { AppError } from './app-error.ts';

const champ = (nom: string, message: string) =>
  new AppError({ code: 'SAISIE_INVALIDE', message, champs: { [nom]: message } });

/** Refus propres aux pièces, aux signataires et aux engagements d'une convention. */
export const engagementErrors = {
  dejaSignataire: (nom: string) => champ('structure', `« ${nom} » signe déjà cette convention.`),
  aVenir: (nom: string) => champ(nom, 'Ce jour est à venir : notez-le quand il aura eu lieu.'),
  pasDOrganisme: () => champ('structureId', 'Cet organisme n’est pas de cette convention.'),
  perimeeAvantDEtre: () => champ('valableJusquAu', 'Une pièce ne se périme pas avant d’être établie.'),
  sansLibelle: () => champ('libelle', 'Dites quelle pièce : « Attestation de régularité fiscale ».'),
};

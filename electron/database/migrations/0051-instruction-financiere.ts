import type { Migration } from '../migration.ts';

/** Ce qui suit l'argent d'une convention : comptes rendus validés (E7), engagement juridique, tiers, tranches par année. */
export const instructionFinanciere: Migration = {
  version: 51,
  nom: 'instruction-financiere',
  sql: `
-- Le jour où l'État a validé le compte rendu financier, et celui des charges éligibles nettes : sans eux, pas de solde (E7).
ALTER TABLE convention_annee ADD COLUMN financier_valide_le TEXT CHECK (date(financier_valide_le) = financier_valide_le);
ALTER TABLE convention_annee ADD COLUMN charges_validees_le TEXT CHECK (date(charges_validees_le) = charges_validees_le);
-- Autorisations d'engagement et crédits de paiement de l'année ; centimes.
ALTER TABLE convention_annee ADD COLUMN ae INTEGER CHECK (ae >= 0);
ALTER TABLE convention_annee ADD COLUMN cp INTEGER CHECK (cp >= 0);
-- Références de Chorus, en texte : rien ne s'y appelle.
ALTER TABLE convention ADD COLUMN engagement_juridique TEXT CHECK (length(engagement_juridique) <= 60);
ALTER TABLE convention ADD COLUMN tiers_chorus TEXT CHECK (length(tiers_chorus) <= 60);
`,
};

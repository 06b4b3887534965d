import type { Migration } from '../migration.ts';

/** Une ligne de compte dit ce qu'un contrôle en a vu, par qui et quand, sa pièce et d'où vient une recette ; un exercice, ses capitaux. */
export const controleDesComptes: Migration = {
  version: 58,
  nom: 'controle-des-comptes',
  sql: `
-- Ce que le contrôle sur pièces a vu (D. 5316-11) ; NULL : rien n'est contrôlé. Centimes.
ALTER TABLE ligne_de_compte ADD COLUMN controle INTEGER CHECK (controle >= 0);
ALTER TABLE ligne_de_compte ADD COLUMN controle_le TEXT CHECK (date(controle_le) = controle_le);
-- Le service qui contrôle, jamais une personne.
ALTER TABLE ligne_de_compte ADD COLUMN controle_par TEXT CHECK (length(controle_par) <= 200);
-- Où est la pièce : « factures 12 à 18 » (M2).
ALTER TABLE ligne_de_compte ADD COLUMN reference_piece TEXT CHECK (length(reference_piece) <= 200);
-- D'où vient une recette (M13) ; NULL : pas dit.
ALTER TABLE ligne_de_compte ADD COLUMN origine TEXT CHECK (origine IN ('etat', 'collectivite', 'europe', 'asp', 'vente', 'don', 'produit_financier', 'mise_a_disposition', 'autre'));
-- Base du bénéfice raisonnable quand ce ne sont pas les charges (décision 2012/21/UE, art. 5) ; centimes.
ALTER TABLE exercice_de_compte ADD COLUMN capitaux INTEGER CHECK (capitaux >= 0);
`,
};

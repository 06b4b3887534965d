import { expect, it } from 'vitest';
import { createDocumentProduitRepository } from '#electron/repositories/documents/document-produit.repository.ts';
import { plansDe } from '#tests/support/plans.ts';

it('le registre se lit par ses index : d’une réunion, d’une instance, d’un chemin, d’une clé, et du plus récent au plus ancien', () => {
  const plans = plansDe(createDocumentProduitRepository);
  const planDe = (morceau: string) =>
    plans.find(({ sql }) => sql.includes(morceau))?.etapes.join('\n') ?? `aucune requête : ${morceau}`;
  expect(planDe('d.reunion_id = @reunionId')).toContain('document_produit_reunion');
  expect(planDe('d.instance_id = @instanceId')).toContain('document_produit_instance');
  expect(planDe('WHERE chemin = ?')).toContain('document_produit_chemin');
  expect(planDe('WHERE cle = ? AND poste')).toContain('document_produit_cle');
  // « Tout le fichier » : dans l'ordre de la clé, la limite arrête la lecture ; rien ne se trie.
  expect(planDe('WHERE 1 AND')).not.toContain('USE TEMP B-TREE');
  expect(planDe('WHERE 1 AND')).toContain('document_produit_cle');
});

import { expect, it } from 'vitest';
import type { ChampDAvenant } from '#shared/domain/convention/avenant/champs-d-avenant.data.ts';
import { VU } from '#tests/support/constructeurs/un-appel.ts';
import { uneConventionSuivie } from '#tests/support/constructeurs/une-convention-suivie.ts';

/** Le 12 mars 2026 : une convention de ces dates-là, signée, qui agit dans le Haut-Rhin. */
function uneCouverture(debut: string, fin: string) {
  const fichier = uneConventionSuivie();
  const { appeler, id } = fichier;
  appeler('conventions.modifier', { id, vu: VU, patch: { debut, fin, motifDuree: 'Projet court' } });
  appeler('conventions.changerStatut', { id, vers: 'signee', le: debut, motif: null });
  const lues = () =>
    appeler('appels.zonesBlanches', { region: '44' }).couvertures.map(
      ({ departement, nom }) => `${departement} ${nom}`,
    );
  const conclure = (champ: ChampDAvenant, plus: { texte?: string; structure?: string }): void => {
    const { id: avenantId } = appeler('avenants.preparer', {
      conventionId: id,
      genre: 'general',
      annee: null,
      objet: 'Autre terme',
      motif: null,
    });
    const rien = { annee: null, membreId: null, montant: null, nombre: null, texte: null, structure: null };
    appeler('avenants.changer', { avenantId, vu: VU, patch: { changement: { ...rien, champ, ...plus } } });
    const patch = { signeLe: '2025-06-01', concluLe: '2025-06-01' };
    appeler('avenants.modifier', { id: avenantId, vu: VU, patch });
  };
  return { ...fichier, lues, conclure };
}

it('C7 : prolongée par avenant, une convention couvre encore son département', () => {
  const { lues, conclure } = uneCouverture('2024-11-15', '2025-12-31');
  expect(lues()).toEqual([]);
  conclure('fin', { texte: '2026-12-31' });
  expect(lues()).toEqual(['68 Tremplin Essai']);
});

it('C7 : une fin avancée par avenant découvre son département ; le porteur qui a changé se lit', () => {
  const { lues, conclure } = uneCouverture('2024-11-15', '2027-11-14');
  expect(lues()).toEqual(['68 Tremplin Essai']);
  conclure('porteur', { structure: 'Tremplin Mobilité' });
  expect(lues()).toEqual(['68 Tremplin Mobilité']);
  conclure('fin', { texte: '2025-12-31' });
  expect(lues()).toEqual([]);
});

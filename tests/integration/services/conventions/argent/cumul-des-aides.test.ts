import { expect, it } from 'vitest';
import { constatsDuCumul, cumulsDesAides } from '#shared/domain/convention/argent/cumul-des-aides.rules.ts';
import { parametreAu } from '#shared/domain/convention/controle/parametre.rules.ts';
import { unFichier } from '#tests/support/constructeurs/un-fichier.ts';
import { refus } from '#tests/support/constructeurs/refus.ts';

const aide = (annee: number, montant: number, minimis = true) => ({ annee, montant, minimis });

it('ligne 70 : trois exercices se cumulent, jamais quatre ; ce qui n’est pas de minimis ne compte pas au plafond', () => {
  const cumuls = cumulsDesAides([aide(2023, 1_00), aide(2024, 10_00), aide(2026, 100_00), aide(2026, 5_00, false)]);
  expect(cumuls.map(({ annee, total, minimis }) => [annee, total, minimis])).toEqual([
    [2023, 1_00, 1_00],
    [2024, 11_00, 11_00],
    [2025, 11_00, 11_00],
    [2026, 115_00, 110_00],
  ]);
  expect(cumulsDesAides([])).toEqual([]);
});

it('ligne 70 : au plafond, rien ; un centime de plus se dit ; le plafond est celui de sa date', () => {
  const plafond = (jour: string) => parametreAu('plafondMinimis', jour, []);
  expect(plafond('2026-12-31')).toMatchObject({ valeur: 750_000_00, article: 'règlement (UE) 2023/2832' });
  const dire = (montant: number) => constatsDuCumul(cumulsDesAides([aide(2026, montant)]), plafond).length;
  expect([dire(750_000_00), dire(750_000_01)]).toEqual([0, 1]);
  const plusBas = (jour: string) => ({ valeur: jour < '2026-01-01' ? 100 : 50, article: null });
  const cumuls = cumulsDesAides([aide(2025, 60), aide(2026, 0)]);
  expect(constatsDuCumul(cumuls, plusBas).map(({ ou }) => ou)).toEqual(['2026']);
});

it('une aide d’ailleurs s’ajoute à ce que les conventions versent ; retirée, elle n’y est plus', () => {
  const { appeler } = unFichier();
  const { id } = appeler('conventions.creer', {
    genre: 'eq2030',
    numero: 'EQ 1',
    intitule: 'CitésLab',
    porteur: 'Tremplin Essai',
    debut: '2025-01-01',
    fin: '2027-12-31',
    motifDuree: null,
  });
  appeler('conventions.modifier', { id, vu: Number.MAX_SAFE_INTEGER, patch: { baseSieg: 'minimis' } });
  const { porteurId: structureId } = appeler('conventions.fiche', { id }).convention;
  const versement = { annee: 2025, genre: 'versement', prevuLe: null, prevu: null, note: null } as const;
  appeler('versements.ajouter', { ...versement, conventionId: id, verseLe: '2025-06-01', verse: 20_000_00 });
  const saisie = { structureId, annee: 2025, financeur: 'Région', montant: 5_00, minimis: false };
  const { id: une } = appeler('aides.ajouter', saisie);
  expect(() => appeler('aides.ajouter', { ...saisie, financeur: ' ' })).toThrow(/Nommez qui/u);
  const lire = () => appeler('aides.deLOrganisme', { structureId });
  expect(lire()).toMatchObject({
    conventions: [{ intitule: 'CitésLab', annee: 2025, montant: 20_000_00, minimis: true }],
    ailleurs: [{ financeur: 'Région', montant: 5_00 }],
  });
  appeler('aides.retirer', { id: une });
  expect(lire().ailleurs).toEqual([]);
  expect(refus(() => appeler('aides.retirer', { id: une })).transmise.code).toBe('INTROUVABLE');
});

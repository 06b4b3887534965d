import { describe, expect, it } from 'vitest';
import { estVide, filtrer, lireFiltre } from '#renderer/features/conventions/filtre.ts';

type Convention = Parameters<typeof filtrer>[0][number];

const une = (patch: Partial<Convention>): Convention => ({
  ...({
    intitule: 'Passerelles Sud-Alsace',
    numero: 'O2R 68-2024-01',
    porteur: 'Tremplin Essai',
    debut: '2024-01-01',
    fin: '2026-12-31',
    signeeLe: '2023-12-01',
    clotureeLe: null,
    instructionLe: null,
    aSignerLe: null,
    resilieeLe: null,
    aFaire: { enRetard: 0, suspendue: false, prochaine: null },
  } as unknown as Convention),
  ...patch,
});

const demander = (adresse: string) => {
  const mots = new URLSearchParams(adresse);
  return lireFiltre((nom) => mots.get(nom));
};
const noms = (adresse: string, conventions: readonly Convention[]) =>
  filtrer(conventions, demander(adresse), '2026-03-05').map(({ intitule }) => intitule);

describe('le filtre de la liste des conventions', () => {
  const toutes = [
    une({}),
    une({ intitule: 'Détours', numero: 'O2R 54-2021-02', debut: '2021-01-01', fin: '2023-12-31' }),
    une({ intitule: 'Élan', aFaire: { enRetard: 0, suspendue: true, prochaine: null } }),
  ];

  it('sans rien demander, les montre toutes', () => {
    expect(estVide(demander(''))).toBe(true);
    expect(noms('', toutes)).toHaveLength(3);
  });

  it('cherche chaque mot dans le projet, le numéro et le porteur, sans accents ni casse', () => {
    expect(noms('q=DETOURS tremplin', toutes)).toEqual(['Détours']);
    expect(noms('q=2024-01', toutes)).toEqual(['Passerelles Sud-Alsace', 'Élan']);
    expect(noms('q=detours passerelles', toutes)).toEqual([]);
  });

  it('C9 : retient l’état du jour ; un état inconnu ne filtre pas', () => {
    expect(noms('etat=echue', toutes)).toEqual(['Détours']);
    expect(noms('etat=perdue', toutes)).toHaveLength(3);
  });

  it('garde ce qui tarde ou ce dont le versement est suspendu', () => {
    expect(noms('a-traiter', toutes)).toEqual(['Élan']);
  });
});

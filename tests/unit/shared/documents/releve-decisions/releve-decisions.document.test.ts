import { describe, expect, it } from 'vitest';
import { etablirProcesVerbal } from '#shared/documents/proces-verbal/proces-verbal.document.ts';
import { etablirReleveDecisions } from '#shared/documents/releve-decisions/releve-decisions.document.ts';
import type { Seance } from '#shared/domain/seance/seance.schema.ts';
import { texteDuBloc } from '#tests/support/documents/texte-des-blocs.ts';
import { NOTES_SECRETES, pointInvente, uneSeance } from '#tests/support/documents/une-seance.ts';

const etablir = (seance: Seance) => etablirReleveDecisions(seance, { image: null });
const lu = (seance: Seance, id: string) => texteDuBloc(etablir(seance), id).replace(/[\u00A0\u202F]/gu, ' ');

describe('relevé de décisions', () => {
  it('reprend numéros, mots et votes du procès-verbal (R-085)', () => {
    const seance = uneSeance();
    const procesVerbal = etablirProcesVerbal(seance, { image: null });
    const releve = texteDuBloc(etablir(seance), 'releve_liste');
    const decisions = procesVerbal.blocs.filter((bloc) => bloc.type === 'decision');
    expect(decisions).toHaveLength(3);
    for (const decision of decisions) {
      for (const segments of [...decision.texte, decision.vote]) {
        expect(releve).toContain(segments.map(({ texte }) => texte).join(''));
      }
    }
  });

  it('liste les actions sans vote, avec pilote et échéance', () => {
    expect(lu(uneSeance(), 'actions_liste')).toBe(
      'Présenter les immersions du troisième trimestre (France Travail, 25 février 2027).',
    );
  });

  it('range les actions sans vote sous un titre de second rang, comme le spécimen', () => {
    expect(etablir(uneSeance()).blocs.find(({ id }) => id === 'actions')).toMatchObject({ type: 'titre', niveau: 2 });
  });

  it('conclut sur le quorum (R-062, R. 5311-40)', () => {
    expect(lu(uneSeance(), 'quorum')).toBe(
      'Quorum : 23 membres ayant voix délibérative, 12 requis ; 17 présents et 3 représentés, soit 20. Atteint (R. 5311-40).',
    );
    const absents = uneSeance().sieges.map((siege) =>
      siege.presence && siege.rang > 6
        ? { ...siege, presence: { ...siege.presence, statut: 'absent' as const } }
        : siege,
    );
    expect(lu(uneSeance({ sieges: absents }), 'quorum')).toBe(
      'Quorum : 23 membres ayant voix délibérative, 12 requis ; 6 présents. Non atteint (R. 5311-40).',
    );
    expect(lu(uneSeance({ reunion: { convocation: 2 } }), 'quorum')).toContain('quorum non requis');
  });

  it('annonce la prochaine réunion si elle est fixée', () => {
    expect(lu(uneSeance(), 'prochaine')).toBe('Prochaine réunion : jeudi 25 février 2027 à 9 h 30, Colmar.');
    expect(lu(uneSeance({ suivante: null }), 'prochaine')).toBe('');
  });

  it('sans délibération, le dit et n’imprime pas de tableau vide', () => {
    const seance = uneSeance({ points: [pointInvente(1, 'Échange')] });
    expect(lu(seance, 'releve_vide')).toBe('Aucune délibération n’a été prise.');
    expect(etablir(seance).blocs.some(({ type }) => type === 'tableau')).toBe(false);
  });

  it('n’imprime jamais les notes personnelles', () => {
    expect(JSON.stringify(etablir(uneSeance()))).not.toContain(NOTES_SECRETES);
  });
});

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

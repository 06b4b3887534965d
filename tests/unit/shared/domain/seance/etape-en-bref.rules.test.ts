import { describe, expect, it } from 'vitest';
import { etapeEnBref } from '#shared/domain/seance/etape-en-bref.rules.ts';
import { prochaineEtape } from '#shared/domain/seance/prochaine-etape.rules.ts';
import { uneSeance } from '#tests/support/une-seance.ts';

describe('étape en bref', () => {
  const seance = uneSeance({ reunion: { date: '2026-03-12', etat: 'brouillon' } });

  it('se tait tant que la date conseillée n’est pas là, puis presse, puis dit le retard (R-041)', () => {
    expect(etapeEnBref(seance, '2026-02-01').ton).toBe('calme');
    expect(etapeEnBref(seance, '2026-02-26').ton).toBe('agir');
    expect(etapeEnBref(seance, '2026-03-06').ton).toBe('agir');
    expect(etapeEnBref(seance, '2026-03-07')).toEqual({ texte: 'Délai de convocation passé', ton: 'retard' });
  });

  it('dit le retard exactement quand la prochaine étape le dit', () => {
    for (let jour = 1; jour <= 12; jour += 1) {
      const aujourdHui = `2026-03-${String(jour).padStart(2, '0')}`;
      expect(etapeEnBref(seance, aujourdHui).ton === 'retard').toBe(prochaineEtape(seance, aujourdHui).depassee);
    }
  });

  it('une urgence motivée n’est plus un retard (R-041)', () => {
    const urgente = uneSeance({
      reunion: { date: '2026-03-12', etat: 'brouillon', motifUrgence: 'fermeture d’une usine' },
    });
    expect(etapeEnBref(urgente, '2026-03-07')).toEqual({ texte: 'Convocation en urgence', ton: 'agir' });
    expect(prochaineEtape(urgente, '2026-03-07').depassee).toBe(false);
  });

  it('R-212 : sans quorum, presse de convoquer de nouveau, puis dit quand la seconde la reprend', () => {
    const sans = uneSeance({ reunion: { etat: 'sans_quorum' } });
    const reprise = { ...sans, seconde: { id: 's', date: '2026-04-20' } };
    expect(etapeEnBref(sans, '2026-03-13')).toEqual({ texte: 'Seconde convocation', ton: 'agir' });
    expect(etapeEnBref(reprise, '2026-03-13')).toEqual({ texte: 'Reprise le 20\u00A0avr.', ton: 'calme' });
    expect(prochaineEtape(reprise, '2026-03-13')).toMatchObject({ geste: null, article: 'R. 5311-40, al. 2' });
  });

  it('rappelle une séance passée qui n’est pas saisie', () => {
    expect(etapeEnBref(seance, '2026-03-13')).toEqual({ texte: 'Séance à saisir', ton: 'agir' });
  });

  it('une réunion reportée attend sa date ; une réunion annulée le dit, sans rien demander', () => {
    expect(etapeEnBref(uneSeance({ reunion: { etat: 'reportee' } }), '2026-03-01')).toEqual({
      texte: 'Reportée, date à fixer',
      ton: 'agir',
    });
    expect(etapeEnBref(uneSeance({ reunion: { etat: 'annulee' } }), '2026-03-01')).toEqual({
      texte: 'Annulée',
      ton: 'calme',
    });
  });
});

it('une réunion ouverte dit ce qui l’est : une séance, ou un vote écrit (R-079)', () => {
  const ouverte = { etat: 'ouverte', date: '2026-03-12' } as const;
  expect(etapeEnBref(uneSeance({ reunion: ouverte }), '2026-03-12').texte).toBe('Séance ouverte');
  const ecrite = uneSeance({ reunion: { ...ouverte, ecriteDebut: '2026-03-12T10:00' } });
  expect(etapeEnBref(ecrite, '2026-03-12').texte).toBe('Vote ouvert');
});

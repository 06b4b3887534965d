import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AnnonceDAgenda, etablirAgenda } from '#shared/documents/agenda/agenda.ts';
import { echapper, plier } from '#shared/documents/agenda/ligne-ics.ts';
import { relireAgenda } from '#tests/support/documents/relire-agenda.ts';
import { unPoint, uneSeance } from '#tests/support/une-seance.ts';

const agenda = (plus: Parameters<typeof uneSeance>[0] = {}, annonce: AnnonceDAgenda = 'convoquer') =>
  etablirAgenda(uneSeance(plus), { annonce, envoyeA: '2026-03-01T08:15:30.123Z', courriel: 'cdpe@exemple.fr' });

describe('plier une ligne (RFC 5545, 3.1)', () => {
  it('ne dépasse jamais 75 octets, ne coupe aucun signe, et se déplie à l’identique', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (brut) => {
        const texte = brut.replace(/[\r\n]/gu, '');
        const plie = plier(texte);
        expect(plie.split('\r\n').every((ligne) => Buffer.byteLength(ligne) <= 75)).toBe(true);
        expect(plie.replaceAll('\r\n ', '')).toBe(texte);
      }),
    );
  });

  it('75 octets tiennent sur une ligne, 76 non', () => {
    expect(plier('a'.repeat(75))).not.toContain('\r\n');
    expect(plier('a'.repeat(76))).toBe(`${'a'.repeat(75)}\r\n a`);
    expect(plier(`${'a'.repeat(74)}é`)).toBe(`${'a'.repeat(74)}\r\n é`);
  });

  it('échappe ce qui a un sens', () => {
    expect(echapper('Salle A ; B, C\\D\nE')).toBe('Salle A \\; B\\, C\\\\D\\nE');
  });
});

describe('l’invitation d’agenda (RFC 5545, RFC 5546)', () => {
  const reunion = {
    id: '00000000-0000-7000-8000-000000000001',
    date: '2026-07-16',
    heureDebut: '09:30',
    heureFin: '11:30',
    lieu: 'Préfecture, salle Hartmann ; 2e étage',
  };

  it('porte la réunion à l’heure de Paris, avec ses deux passages', () => {
    const lu = relireAgenda(agenda({ reunion }));
    expect(lu.depliees).toContain('DTSTART;TZID=Europe/Paris:20260716T093000');
    expect(lu.depliees).toContain('DTEND;TZID=Europe/Paris:20260716T113000');
    expect(lu.depliees.filter((ligne) => ligne.startsWith('RRULE'))).toEqual([
      'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
      'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
    ]);
    expect(lu.texte('LOCATION')).toBe('Préfecture, salle Hartmann ; 2e étage');
    expect(lu.plusLongue).toBeLessThanOrEqual(75);
  });

  it('garde son UID toute sa vie ; son rang et sa méthode disent le changement', () => {
    const convoquee = relireAgenda(agenda({ reunion }));
    const reportee = relireAgenda(agenda({ reunion: { ...reunion, date: '2026-09-03', icsSequence: 1 } }));
    const annulee = relireAgenda(
      agenda({ reunion: { ...reunion, icsSequence: 2, motifReport: 'élections' } }, 'annuler'),
    );
    expect(new Set([convoquee, reportee, annulee].map((lu) => lu.propriete('UID'))).size).toBe(1);
    expect([convoquee, reportee, annulee].map((lu) => lu.propriete('SEQUENCE'))).toEqual(['0', '1', '2']);
    expect([convoquee, reportee, annulee].map((lu) => lu.methode)).toEqual(['REQUEST', 'REQUEST', 'CANCEL']);
    expect(annulee.propriete('STATUS')).toBe('CANCELLED');
    expect(annulee.texte('DESCRIPTION')).toContain('Réunion annulée : élections');
    expect(relireAgenda(agenda({ reunion }, 'bloquer')).propriete('STATUS')).toBe('TENTATIVE');
  });

  it('dit l’ordre du jour une fois convoquée, et jamais les notes', () => {
    const points = [unPoint('a', { etat: 'prevu', titre: 'Bilan', mesNotes: 'SECRET' })];
    expect(relireAgenda(agenda({ reunion, points })).texte('DESCRIPTION')).toContain('1. Bilan');
    expect(agenda({ reunion, points })).not.toContain('SECRET');
    expect(relireAgenda(agenda({ reunion, points }, 'bloquer')).texte('DESCRIPTION')).not.toContain('Bilan');
  });

  it('passe minuit sans perdre le jour, et suit la durée du déroulé à défaut de fin', () => {
    const points = [unPoint('a', { etat: 'prevu', duree: 180 })];
    const lu = agenda({ reunion: { ...reunion, heureDebut: '22:00', heureFin: null }, points });
    expect(lu).toContain('DTEND;TZID=Europe/Paris:20260717T010000');
  });

  it('à La Réunion, l’heure de La Réunion', () => {
    const seance = uneSeance({ reunion });
    const lu = etablirAgenda(
      { ...seance, instance: { ...seance.instance, departementCode: '974' } },
      { annonce: 'convoquer', envoyeA: '2026-03-01T08:15:30.123Z', courriel: 'cdpe@exemple.fr' },
    );
    expect(lu).toContain('DTSTART;TZID=Indian/Reunion:20260716T093000');
    expect(lu).toContain('TZOFFSETTO:+0400');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { etablirAgendaDeLAnnee, type ReunionDAgenda } from '#shared/documents/agenda/agenda-de-l-annee.ts';

const une = (plus: Partial<ReunionDAgenda> = {}): ReunionDAgenda => ({
  id: '00000000-0000-7000-8000-000000000001',
  instance: 'CLPE de Mulhouse',
  departement: '68',
  date: '2026-07-16',
  heureDebut: '09:30',
  heureFin: '11:30',
  etat: 'brouillon',
  modalite: 'salle',
  lieu: null,
  titre: null,
  pleniere: false,
  icsSequence: 0,
  ...plus,
});
const etablir = (reunions: readonly ReunionDAgenda[], courriel: string | null = 'clpe@exemple.fr') =>
  etablirAgendaDeLAnnee(reunions, { etabliA: '2026-03-01T08:15:30.123Z', service: 'DDETSPP du Haut-Rhin', courriel });
const lignes = (ics: string) => ics.replaceAll('\r\n ', '').split('\r\n');
const de = (ics: string, cle: string) =>
  lignes(ics)
    .filter((ligne) => ligne.startsWith(cle))
    .map((ligne) => ligne.slice(cle.length));

describe('l’agenda d’une année (RFC 5545, RFC 5546)', () => {
  it('publie chaque réunion sous l’UID et le rang de ses invitations ; une annulée le dit, sans METHOD:CANCEL', () => {
    const ics = etablir([
      une(),
      une({ id: 'b', etat: 'convoquee', icsSequence: 2, modalite: 'distance', titre: 'Bilan ; suites, et clôture' }),
      une({ id: 'c', etat: 'annulee', icsSequence: 3 }),
      une({ id: 'd', etat: 'reportee', icsSequence: 1 }),
    ]);
    expect(de(ics, 'METHOD:')).toEqual(['PUBLISH']);
    expect(de(ics, 'UID:')).toEqual([une().id, 'b', 'c', 'd']);
    expect(de(ics, 'SEQUENCE:')).toEqual(['0', '2', '3', '1']);
    expect(de(ics, 'STATUS:')).toEqual(['TENTATIVE', 'CONFIRMED', 'CANCELLED', 'CANCELLED']);
    expect(de(ics, 'TRANSP:')).toEqual(['OPAQUE', 'OPAQUE', 'TRANSPARENT', 'TRANSPARENT']);
    expect(de(ics, 'SUMMARY:')).toEqual([
      'CLPE de Mulhouse',
      'Bilan \\; suites\\, et clôture',
      'Annulée : CLPE de Mulhouse',
      'Reportée : CLPE de Mulhouse',
    ]);
    expect(de(ics, 'LOCATION:')).toEqual(['Visioconférence']);
    expect(de(ics, 'BEGIN:VTIMEZONE')).toHaveLength(1);
    expect(de(ics, 'ORGANIZER')).toHaveLength(4);
  });

  it('sans courriel du service, un relevé sans méthode ni organisateur', () => {
    const ics = etablir([une()], null);
    expect([de(ics, 'METHOD'), de(ics, 'ORGANIZER')]).toEqual([[], []]);
    expect(ics.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\n')).toBe(true);
    expect(ics.endsWith('END:VEVENT\r\nEND:VCALENDAR\r\n')).toBe(true);
  });

  it('décrit le fuseau de chaque département, une fois', () => {
    const ics = etablir([une(), une({ id: 'b' }), une({ id: 'c', departement: '974' })]);
    expect(de(ics, 'TZID:')).toEqual(['Europe/Paris', 'Indian/Reunion']);
    expect(de(ics, 'DTSTART;TZID=Indian/Reunion:')).toEqual(['20260716T093000']);
  });

  it('une fin manquante, ou qui précède le début, vaut deux heures', () => {
    const fins = [une({ heureFin: null }), une({ heureFin: '08:00' }), une({ heureDebut: '23:00', heureFin: null })];
    expect(de(etablir(fins), 'DTEND;TZID=Europe/Paris:')).toEqual([
      '20260716T113000',
      '20260716T113000',
      '20260717T010000',
    ]);
  });

  it('quoi que l’on écrive : CRLF partout, 75 octets au plus, aucune ligne qui s’invente', () => {
    const texte = fc.string({ unit: 'grapheme', maxLength: 5000 });
    fc.assert(
      fc.property(texte, texte, (titre, lieu) => {
        const ics = etablir([une({ titre: `École${titre}`, lieu })]);
        expect(ics.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
        expect(ics.split('\r\n').every((ligne) => Buffer.byteLength(ligne) <= 75)).toBe(true);
        expect(lignes(ics).every((ligne) => ligne === '' || /^[A-Z-]+[;:]/u.test(ligne))).toBe(true);
        expect(de(ics, 'UID:')).toHaveLength(1);
      }),
      { numRuns: 60 },
    );
  });
});

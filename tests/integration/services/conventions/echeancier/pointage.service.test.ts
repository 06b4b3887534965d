import { expect, it } from 'vitest';
import { createAnnulation } from '#electron/database/undo.ts';
import { unFichier } from '#tests/support/constructeurs/un-fichier.ts';

const OBJET = '01960000-0000-7000-8000-0000000000a1';

it('une case se coche à la date du jour, garde sa note, se décoche, et cela s’annule', () => {
  const { appeler, contexte, db, journal } = unFichier();
  const liste = 'reglement_interieur';
  const cochees = () => contexte.depots.pointages.deListe(OBJET, liste).map(({ cle, le, note }) => [cle, le, note]);
  appeler('pointages.cocher', { objetId: OBJET, liste, cle: 'secretariat', coche: true });
  appeler('pointages.cocher', { objetId: OBJET, liste, cle: 'secretariat', coche: true, note: 'article 3' });
  appeler('pointages.cocher', { objetId: OBJET, liste, cle: 'secretariat', coche: true, le: '2026-02-01' });
  expect(cochees()).toEqual([['secretariat', '2026-02-01', 'article 3']]);
  expect(contexte.depots.pointages.deListe(OBJET, 'occultations')).toEqual([]);
  appeler('pointages.cocher', { objetId: OBJET, liste, cle: 'secretariat', coche: false });
  expect(cochees()).toEqual([]);
  createAnnulation(db, journal).annuler(1);
  expect(cochees()).toEqual([['secretariat', '2026-02-01', 'article 3']]);
});

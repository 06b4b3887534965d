import { expect, it } from 'vitest';
import { CRITERES } from '#shared/domain/feuille-de-route/completude.rules.ts';
import { uneFeuille } from '#tests/support/constructeurs/une-feuille.ts';

const VU = Number.MAX_SAFE_INTEGER;

it('la fiche et le tableau disent les mêmes manques, et quand l’action a changé pour la dernière fois', () => {
  const { appeler, ajouterFiche, tableau, db } = uneFeuille();
  const id = ajouterFiche('Permanences');
  const fiche = () => appeler('fichesAction.fiche', { id });
  const ligne = () => tableau().lignes.find((une) => une.id === id);
  expect(fiche().manques).toEqual(CRITERES.filter((critere) => critere !== 'pilote'));
  expect(ligne()?.manques).toEqual(fiche().manques);
  appeler('fichesAction.modifier', {
    id,
    vu: VU,
    patch: { constat: 'Loin.', contenu: 'Près.', debut: '2026-01-01', fin: '2026-12-31', horsQpv: true },
  });
  appeler('fichesAction.cocher', { id, genre: 'apport', mots: ['Aller-vers'] });
  appeler('etapes.ajouter', { ficheId: id, intitule: 'Ouvrir', note: '', echeance: null });
  expect(fiche().manques).toEqual(['publics', 'financement', 'indicateurs']);
  expect(ligne()?.manques).toEqual(fiche().manques);
  expect(ligne()?.apports).toEqual(['Aller-vers']);
  // L'opération la plus récente de l'une de ses parties fait foi.
  const attendue = db
    .prepare<[], string>('SELECT substr(quand_utc, 1, 10) FROM operation ORDER BY num DESC LIMIT 1')
    .pluck()
    .get();
  expect([fiche().majLe, ligne()?.majLe, ligne()?.sansNouvelles]).toEqual([attendue, attendue, false]);
});

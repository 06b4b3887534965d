import { expect, it } from 'vitest';
import { rendreWord } from '#electron/documents/render.ts';
import { uneProgrammation } from '#tests/support/constructeurs/une-programmation.ts';
import { ouvrirWord } from '#tests/support/documents/fichier-word.ts';
import { texteDuBloc, textesDuDocument } from '#tests/support/documents/texte-des-blocs.ts';
import { fautesOpenXml } from '#tests/support/documents/validateur.ts';

const clair = (texte: string | undefined) => (texte ?? '').replace(/[\u00A0\u202F]/gu, ' ');

function uneProgrammationDecidee() {
  const programmation = uneProgrammation();
  const { appeler, contratId, annee, ateliers, sport, etat, agglo, modifier, chiffrer } = programmation;
  modifier(ateliers, {
    porteur: 'Atelier des Quartiers',
    avis: 'reserve',
    observation: 'Fragile',
    quartiers: 'hors QPV',
  });
  chiffrer(ateliers, etat, { demande: 500_000, propose: 400_000, decide: 300_000 });
  chiffrer(ateliers, agglo, { decide: 0 });
  chiffrer(sport, etat, { demande: 900_000, decide: 0 });
  appeler('programmation.ajouter', { contratId, annee, intitule: 'Chantier' });
  return { ...programmation, apercu: () => appeler('documentsDeProgrammation.apercu', { contratId, annee }) };
}

it('le relevé de la programmation : mot pour mot l’aperçu, sans faute au validateur Open XML', async () => {
  const document = uneProgrammationDecidee().apercu();
  const octets = rendreWord(document);
  expect(ouvrirWord(octets).paragraphes.map(({ texte }) => texte)).toEqual(textesDuDocument(document));
  expect(await fautesOpenXml(octets)).toEqual([]);
}, 60_000);

it('dit ce qui est retenu, refusé, en attente, et ce qui reste ; ni avis, ni observation, ni proposition', () => {
  const document = uneProgrammationDecidee().apercu();
  const lu = (id: string) => clair(texteDuBloc(document, id));
  expect(lu('compte')).toBe('3 projets examinés : 1 retenu, 1 non retenu et 1 en attente de décision.');
  expect(lu('enveloppes_tableau').split('\n')).toEqual(
    expect.arrayContaining(['État (P147)', '10 000 €', '3 000 €', '7 000 €', 'Agglomération', 'n.d.']),
  );
  expect(lu('retenus_tableau')).toContain('3 000 €');
  expect(lu('refuses_liste')).toContain('Sport insertion');
  expect(lu('attendus_liste')).toContain('Chantier');
  const tout = clair(textesDuDocument(document).join('\n'));
  expect(tout).not.toMatch(/Fragile|éserv|4 000 €/u);
});

it('se produit, se note au registre, et se dit périmé quand une décision change', async () => {
  const { appeler, demander, contratId, annee, ateliers, etat, chiffrer } = uneProgrammationDecidee();
  const { nom } = await demander('documentsDeProgrammation.produire', { contratId, annee });
  expect(nom).toMatch(/programmation-2026_releve-de-decisions\.docx$/u);
  const etats = () =>
    appeler('registre.etats', { ids: appeler('registre.lister', {}).lignes.map(({ id }) => id) }).map((un) => un.etat);
  expect(etats()).toEqual(['a_jour']);
  chiffrer(ateliers, etat, { decide: 250_000 });
  expect(etats()).toEqual(['perime']);
});

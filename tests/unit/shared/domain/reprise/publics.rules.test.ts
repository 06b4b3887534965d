import { describe, expect, it } from 'vitest';
import { cleDeFinanceur } from '#shared/domain/feuille-de-route/financeurs.rules.ts';
import { CHAMPS_D_ACTION } from '#shared/domain/reprise/actions/champs.data.ts';
import { publicQueDit } from '#shared/domain/reprise/actions/publics.rules.ts';
import { titreNormalise } from '#shared/domain/annuaire/colonnes.rules.ts';

const champ = (titre: string) => CHAMPS_D_ACTION.find(({ titres }) => titres.test(titreNormalise(titre)))?.id ?? null;

it.each([
  ['Porteur / chef de file', 'pilote'],
  ['Dénomination du porteur', 'pilote'],
  ['Chef de file', 'pilote'],
  ['Sous-objectif', 'objectif'],
  ['Fin prévue', 'fin'],
  ['Début prévu', 'debut'],
  ['dont Etat (BOP 147)', 'specifique'],
  ['Crédits spécifiques P147', 'specifique'],
  ['dont Région', 'region'],
  ['Conseil départemental', 'departement'],
  ['Montant FSE+', 'europeen'],
  ['Fonds privés (€)', 'prive'],
  ['Droit commun (€)', 'droitCommun'],
  ['Part ville 2026', 'collectivite'],
  ['Montant demandé', 'demande'],
  ['Territoire', 'quartiers'],
])('la colonne « %s » dit : %s', (titre, attendu) => {
  expect(champ(titre)).toBe(attendu);
});

describe('les publics d’un tableau', () => {
  it.each([
    ['jeunes', 'Moins de 26 ans'],
    ['16-25 ans', 'Moins de 26 ans'],
    ['Jeunes de moins de 26 ans', 'Moins de 26 ans'],
    ['DELD', 'Demandeurs d’emploi de longue durée'],
    ['demandeurs d’emploi longue durée', 'Demandeurs d’emploi de longue durée'],
    ['bénéficiaires du RSA', 'Allocataires du RSA'],
    ['NEET', 'Jeunes sans emploi ni formation'],
    ['seniors', '50 ans et plus'],
    ['femmes', 'Femmes'],
    ['Jeunes parents', 'Jeunes parents'],
    ['Artisans', 'Artisans'],
  ])('« %s » est « %s »', (mot, attendu) => expect(publicQueDit(mot)).toBe(attendu));
});

it('un financeur se reconnaît quelle que soit la façon d’écrire le programme 147 ; l’État de droit commun est un autre', () => {
  const ecrits = ['État P147', 'État, programme 147', 'Etat (BOP 147)', 'État – P 147, action 02'];
  expect(new Set(ecrits.map(cleDeFinanceur)).size).toBe(1);
  expect(cleDeFinanceur('État')).not.toBe(cleDeFinanceur('État P147'));
  expect(cleDeFinanceur('Région Grand Est')).not.toBe(cleDeFinanceur('Région'));
});

import { expect, it } from 'vitest';
import { listeVeillee } from '#tests/support/constructeurs/liste-veillee.ts';
import { unFichier, uneSaisie } from '#tests/support/constructeurs/un-fichier.ts';

it('l’annuaire et la fiche relèvent la même chose ; le geste la corrige, annuler la rend (A1, A5)', () => {
  const { appeler, journal } = unFichier();
  const creer = (nom: string, reste: Parameters<typeof uneSaisie>[1]) =>
    appeler('personnes.creer', uneSaisie(nom, { fonction: 'déléguée', ...reste })).id;
  const ids = [
    creer('Müller', {
      prenom: 'Thibaut',
      courriel: 'thibaut.müller@exemple.fr',
      structure: 'Mission locale Sud-Alsace',
    }),
    creer('Adam', { prenom: 'Ève', courriel: 'eve.adam@exemple.fr', structure: 'Mission locale Sud-Alsace' }),
    creer('D’Adam', { prenom: 'Ève', courriel: 'contact@exemple.fr', structure: 'Mission locale Sud Alsace' }),
    creer("d'Adam", { prenom: 'Ève', courriel: null, fonction: null }),
    creer('Martin', { prenom: 'Léa', courriel: 'Eve.Adam@exemple.fr' }),
    creer('Saine', { prenom: 'Zoé', courriel: 'zoe.saine@exemple.fr' }),
  ];
  const lister = () => new Map(listeVeillee({ appeler }).map(({ id, aRevoir }) => [id, aRevoir]));
  const listees = lister();
  expect(ids.map((id) => listees.get(id)?.map(({ sorte }) => sorte))).toEqual([
    ['adresse'],
    ['doublon'],
    ['boite', 'structure', 'doublon'],
    ['fonction', 'doublon'],
    ['doublon'],
    [],
  ]);
  for (const id of ids) expect(appeler('personnes.fiche', { id }).aRevoir).toEqual(listees.get(id));

  const [muller = ''] = ids;
  const geste = listees.get(muller)?.[0]?.geste;
  expect(geste).toEqual({ champ: 'courriel', valeur: 'thibaut.muller@exemple.fr' });
  appeler('personnes.modifier', { id: muller, vu: journal.dernierNumero(), patch: { courriel: geste?.valeur ?? '' } });
  expect(lister().get(muller)).toEqual([]);
  expect(appeler('personnes.fiche', { id: muller })).toMatchObject({
    aRevoir: [],
    personne: { courriel: 'thibaut.muller@exemple.fr' },
  });
  appeler('historique.annuler', {});
  expect(
    lister()
      .get(muller)
      ?.map(({ sorte }) => sorte),
  ).toEqual(['adresse']);
});

it('une recherche compare à toutes les fiches ; la corbeille ne compte pas', () => {
  const { appeler } = unFichier();
  const { id } = appeler('personnes.creer', uneSaisie('Valmore', { fonction: 'préfète' }));
  const autre = appeler('personnes.creer', uneSaisie('Valmore', { fonction: 'maire' })).id;
  const trouver = () => listeVeillee({ appeler }, 'préfète');
  expect(trouver().map(({ aRevoir }) => aRevoir.map(({ autre: a }) => a?.id))).toEqual([[autre]]);
  expect(appeler('annuaire.aRevoir', { criteres: { texte: 'préfète' }, ids: [] })).toEqual({
    nombre: 1,
    personnes: [],
  });
  appeler('personnes.supprimer', { id: autre });
  expect(trouver().map(({ aRevoir }) => aRevoir)).toEqual([[]]);
  expect(appeler('personnes.fiche', { id }).aRevoir).toEqual([]);
});

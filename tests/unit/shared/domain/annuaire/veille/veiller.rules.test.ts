import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Personne } from '#shared/domain/annuaire/personne.schema.ts';
import { veiller } from '#shared/domain/annuaire/veille/veiller.rules.ts';
import { voisinageDe } from '#shared/domain/annuaire/veille/voisinage.rules.ts';

let rang = 0;
const une = (nom: string, reste: Partial<Personne> = {}): Personne => ({
  id: `p${(rang += 1)}`,
  civilite: 'Mme',
  prenom: 'Zoé',
  nom,
  fonction: 'déléguée',
  structure: null,
  courriel: null,
  telephone: null,
  ...reste,
});

/** Ce que la veille dit de la première, parmi toutes. */
const dit = (...personnes: readonly [Personne, ...Personne[]]) =>
  veiller(personnes[0], voisinageDe(personnes)).map(({ sorte, phrase, geste }) => [
    sorte,
    phrase.replaceAll(/[\u00A0\u202F]/gu, ' '),
    geste?.valeur ?? null,
  ]);
const sortes = (...personnes: readonly [Personne, ...Personne[]]) => dit(...personnes).map(([sorte]) => sorte);

describe('l’adresse (A1)', () => {
  it.each([
    [
      'anaïs.valmore@exemple.fr',
      'Valmore',
      'Anaïs',
      '« ï » est refusé par la plupart des messageries.',
      'anais.valmore@exemple.fr',
    ],
    [
      'thibaut.müller@exemple.fr',
      'Müller',
      'Thibaut',
      '« ü » est refusé par la plupart des messageries.',
      'thibaut.muller@exemple.fr',
    ],
    [
      'zoé.hé‑lène@exemple.fr',
      'Hé-Lène',
      'Zoé',
      '« é », « ‑ », « è » sont refusés par la plupart des messageries.',
      'zoe.he-lene@exemple.fr',
    ],
    ['zoe.valmore€@exemple.fr', 'Valmore', 'Zoé', '« € » est refusé par la plupart des messageries.', null],
  ])('%s porte un signe refusé en route', (courriel, nom, prenom, phrase, propose) =>
    expect(dit(une(nom, { prenom, courriel }))).toEqual([['adresse', phrase, propose]]),
  );

  it('une adresse ordinaire ne dit rien', () =>
    expect(dit(une('O’Valmore', { courriel: 'zoe.o-valmore+ce@exemple.fr' }))).toEqual([]));
});

describe('le nom et l’adresse (A1)', () => {
  it.each([
    ['VALLONI', 'Aurélie', 'aurelie.vallony@exemple.fr', 'Vallony'],
    ['Valloni', 'Aurélie', 'a.vallony@exemple.fr', 'Vallony'],
    ['Valloni', 'Aurélie', 'avallony@exemple.fr', 'Vallony'],
    ['Valloni', 'Aurélie', 'vallony.aurelie@exemple.fr', 'Vallony'],
    ['Muller-Haas', 'Thibaut', 'thibaut.muller@exemple.fr', 'Muller'],
    ['Durand', 'Zoé', 'zoe.martin-duval@exemple.fr', 'Martin-Duval'],
  ])('%s (%s) et %s disent deux noms', (nom, prenom, courriel, propose) =>
    expect(dit(une(nom, { prenom, courriel }))).toEqual([['nom', `L’adresse dit « ${propose} ».`, propose]]),
  );

  it.each([
    ['Müller', 'Zoé', 'zoe.muller@exemple.fr'],
    ['Müller', 'Zoé', 'zoe.mueller@exemple.fr'],
    ['de La Tour', 'Anne', 'anne.delatour@exemple.fr'],
    ['de La Tour', 'Anne', 'anne.tour@exemple.fr'],
    ['Benali-Kessler', 'Nadia', 'nadia.benali-kessler2@exemple.fr'],
    ['Martin', 'Jean-Paul', 'jpmartin68@exemple.fr'],
    ['Martin', 'Zoé', 'zoemartin@exemple.fr'],
    ['Martin', 'Zoé', 'le.petit.prince@exemple.fr'],
    ['Martin', null, 'zoe.durand@exemple.fr'],
    ['Martin', 'Zoé', 'zoe@exemple.fr'],
    ['Li', 'Zoé', 'zla@exemple.fr'],
  ])('%s (%s) et %s s’accordent, ou l’adresse ne dit rien de sûr', (nom, prenom, courriel) =>
    expect(sortes(une(nom, { prenom, courriel }))).toEqual([]),
  );
});

describe('le domaine (A1)', () => {
  const collegues = (combien: number, domaine = 'exemple.fr') =>
    Array.from({ length: combien }, (_, n) =>
      une(`Collègue${'abcdefgh'[n]}`, { prenom: null, structure: 'DDETS', courriel: `c${n}@${domaine}` }),
    );
  const elle = (domaine: string) => une('Valmore', { structure: 'DDETS', courriel: `zoe.valmore@${domaine}` });

  it.each([
    ['gmial.com', 'gmail.com'],
    ['orange.f', 'orange.fr'],
    ['wanado.fr', 'wanadoo.fr'],
    ['haut-rhin.gouv.ft', 'haut-rhin.gouv.fr'],
    ['haut-rhin.gov.fr', 'haut-rhin.gouv.fr'],
  ])('%s ressemble à %s', (domaine, voulu) =>
    expect(dit(elle(domaine))).toEqual([
      ['domaine', `« ${domaine} » ressemble à « ${voulu} », à une lettre près.`, `zoe.valmore@${voulu}`],
    ]),
  );

  it('« exemple.x » n’est pas entier ; un domaine seul de son espèce ne dit rien', () => {
    expect(dit(elle('exemple.x'))).toEqual([['domaine', '« exemple.x » n’est pas un domaine entier.', null]]);
    expect(dit(elle('maison-de-l-emploi.exemple.fr'))).toEqual([]);
    expect(dit(elle('haut-rhin.gouv.fr'))).toEqual([]);
  });

  it('celui des collègues sert de repère à partir de trois, et de trois sur quatre', () => {
    expect(sortes(elle('autre.example'), ...collegues(2))).toEqual([]);
    expect(dit(elle('autre.example'), ...collegues(3))).toEqual([
      [
        'domaine',
        'Écrit de « autre.example » ; dans sa structure, 3 autres personnes écrivent de « exemple.fr ».',
        null,
      ],
    ]);
    expect(sortes(elle('gmail.com'), ...collegues(3))).toEqual(['domaine']);
    expect(dit(elle('exempel.fr'), ...collegues(3))).toEqual([
      ['domaine', '« exempel.fr » ressemble à « exemple.fr », à une lettre près.', 'zoe.valmore@exemple.fr'],
    ]);
    expect(sortes(elle('exemple.fr'), ...collegues(3))).toEqual([]);
    expect(sortes(elle('autre.example'), ...collegues(3), ...collegues(2, 'tiers.example'))).toEqual([]);
  });
});

describe('la fonction et la boîte (A1)', () => {
  it('une fonction qui manque, et ce que diront les documents', () => {
    expect(dit(une('Valmore', { fonction: null, structure: 'DDETS' }))).toEqual([
      ['fonction', 'Elle manque : les documents ne diront que le nom et la structure.', null],
    ]);
    expect(dit(une('Valmore', { fonction: null }))[0]?.[1]).toBe('Elle manque : les documents ne diront que le nom.');
  });

  it.each(['contact@exemple.fr', 'secretariat@exemple.fr', 'secrétariat.mulhouse@exemple.fr', 'mairie-68@exemple.fr'])(
    '%s se lit à plusieurs',
    (courriel) => expect(sortes(une('Valmore', { courriel }))).toContain('boite'),
  );

  it('une boîte partagée ne fait ni doublon ni faute de nom ; M. Contact garde la sienne', () => {
    expect(
      sortes(une('Un', { courriel: 'contact@exemple.fr' }), une('Deux', { courriel: 'contact@exemple.fr' })),
    ).toEqual(['boite']);
    expect(sortes(une('Contact', { courriel: 'zoe.contact@exemple.fr' }))).toEqual([]);
    expect(sortes(une('Emploisy', { courriel: 'zoe.emploisy@exemple.fr' }))).toEqual([]);
  });
});

describe('les doublons (A5)', () => {
  it('par nom et prénom, sans égard aux accents, capitales et traits d’union', () => {
    const elle = une('Muller-Haas', { prenom: 'Éloïse' });
    expect(dit(elle, une('MULLER HAAS', { prenom: 'Eloise' }))).toEqual([
      ['doublon', 'Une autre fiche porte ce nom.', null],
    ]);
    expect(sortes(elle, une('Muller-Haas', { prenom: 'Élise' }), une('Muller-Haas', { prenom: null }))).toEqual([]);
  });

  it('par adresse ; par les deux, c’est dit une fois', () => {
    const courriel = 'zoe.valmore@exemple.fr';
    const elle = une('Valmore', { courriel });
    const autre = une('Martin', { courriel: 'Zoe.Valmore@exemple.fr', prenom: 'Léa' });
    expect(veiller(elle, voisinageDe([autre, elle]))[0]?.autre).toEqual({ id: autre.id, nom: 'Mme\u00A0Léa Martin' });
    expect(dit(elle, autre)).toEqual([['doublon', 'Mme Léa Martin a la même adresse.', null]]);
    expect(dit(elle, une('Valmore', { courriel }))).toEqual([
      ['doublon', 'Une autre fiche porte ce nom et cette adresse.', null],
    ]);
  });

  it('une structure écrite de deux façons : la plus portée est proposée, elle seule ne se signale pas', () => {
    const [a, b] = ['Mission locale Sud-Alsace', 'Mission  Locale Sud Alsace'];
    const deux = [une('Un', { structure: a }), une('Deux', { structure: a })] as const;
    const elle = une('Trois', { structure: b });
    expect(dit(elle, ...deux)).toEqual([['structure', `S’écrit « ${a} » dans 2 autres fiches.`, a]]);
    expect(sortes(deux[0], deux[1], elle)).toEqual([]);
    const [un, autre] = [une('Un', { structure: 'CCI & CMA' }), une('Deux', { structure: 'CCI et CMA' })];
    expect([sortes(un, autre), sortes(autre, un)].flat()).toEqual(['structure']);
  });
});

const texte = fc.string({ unit: 'binary', maxLength: 30 });
const quelconque = fc.record({
  nom: texte,
  prenom: fc.option(texte),
  structure: fc.option(texte),
  courriel: fc.option(texte),
});

it('ne dépend pas de l’ordre des fiches, et un geste proposé ne se propose plus une fois fait (A1)', () => {
  fc.assert(
    fc.property(fc.array(quelconque, { minLength: 1, maxLength: 8 }), (saisies) => {
      const personnes = saisies.map((saisie, n) => une('', { ...saisie, id: `p${n}` }));
      const [premiere] = personnes;
      if (premiere === undefined) return;
      const relevees = veiller(premiere, voisinageDe(personnes));
      const sans = ({ sorte, geste }: (typeof relevees)[number]) => ({ sorte, geste });
      expect(veiller(premiere, voisinageDe(personnes.toReversed())).map(sans)).toEqual(relevees.map(sans));
      for (const { sorte, geste } of relevees) {
        if (geste === null) continue;
        const corrigees = personnes.map((p) => (p === premiere ? { ...p, [geste.champ]: geste.valeur } : p));
        const encore = veiller(corrigees[0] ?? premiere, voisinageDe(corrigees));
        expect(encore.filter((r) => r.sorte === sorte && r.geste?.valeur === geste.valeur)).toEqual([]);
      }
    }),
    { numRuns: 300 },
  );
});

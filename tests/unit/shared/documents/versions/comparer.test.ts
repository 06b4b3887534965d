import { describe, expect, it } from 'vitest';
import type { DocumentNeutre } from '#shared/documents/blocs.ts';
import { paragraphe, titre } from '#shared/documents/blocs-courants.ts';
import { etablirCompteRendu } from '#shared/documents/compte-rendu/compte-rendu.document.ts';
import { etablirExtrait } from '#shared/documents/extrait/extrait.document.ts';
import { defautDeSignature } from '#shared/documents/extrait/signature.rules.ts';
import { etablirProcesVerbal } from '#shared/documents/proces-verbal/proces-verbal.document.ts';
import { texte } from '#shared/documents/segments.ts';
import { comparerDocuments } from '#shared/documents/versions/comparer.ts';
import { figerDocument, rouvrirDocument } from '#shared/documents/versions/figer.ts';
import { textesDuDocument } from '#tests/support/documents/texte-des-blocs.ts';
import { uneSeance } from '#tests/support/documents/une-seance.ts';

const blocs = (...paires: readonly (readonly [string, string])[]) => ({
  blocs: [titre('t', 1, 'Points'), ...paires.map(([id, contenu]) => paragraphe(id, texte(contenu)))],
});
const options = { image: null };

describe('comparer deux versions bloc par bloc', () => {
  it('dit ce qui est ajouté, retiré là où c’était, changé ; un bloc déplacé n’est pas une différence', () => {
    const avant = blocs(['a', 'Un'], ['b', 'Deux'], ['c', 'Trois']);
    const apres = blocs(['c', 'Trois'], ['a', 'Un, revu'], ['d', 'Quatre']);
    expect(comparerDocuments(avant, apres).map(({ id, genre, avant: de, apres: a }) => [id, genre, de, a])).toEqual([
      ['a', 'change', ['Un'], ['Un, revu']],
      ['b', 'retire', ['Deux'], []],
      ['d', 'ajoute', [], ['Quatre']],
    ]);
    expect(comparerDocuments(avant, apres)[0]?.sous).toBe('Points');
    expect(comparerDocuments(avant, avant)).toEqual([]);
  });
});

describe('figer un document', () => {
  const projet = etablirProcesVerbal(uneSeance(), options);
  const definitif = etablirProcesVerbal(uneSeance(), { ...options, definitif: true });
  const fige = JSON.parse(JSON.stringify(figerDocument(projet, definitif, { blocMarque: null })));

  it('rouvre le projet à l’identique, puis l’acte définitif sans « PROJET »', () => {
    expect(rouvrirDocument(fige, false, { image: null, partenaires: [] })).toEqual(projet);
    const rouvert: DocumentNeutre = rouvrirDocument(fige, true, { image: null, partenaires: [] });
    expect(rouvert.blocs).toEqual(definitif.blocs);
    expect(rouvert.enTete.mentions).not.toContain('PROJET');
  });

  it('ne répète pas les blocs que l’approbation ne change pas', () => {
    const entiers = fige.definitif.blocs.filter((bloc: unknown) => typeof bloc !== 'string');
    expect(entiers.length).toBeLessThan(3);
  });
});

describe('extrait et compte rendu', () => {
  const seance = uneSeance();
  const [premier, second] = seance.points;

  it('l’extrait ne porte que le point choisi, dans les mots du procès-verbal', () => {
    const extrait = etablirExtrait(seance, { ...options, objets: [premier?.id ?? ''] });
    const lu = textesDuDocument(extrait).join('\n').replaceAll('\u00A0', ' ');
    expect(lu).toContain('Extrait du procès-verbal');
    expect(lu).toContain(premier?.titre ?? '?');
    expect(lu).not.toContain(second?.titre ?? '?');
    const entier = textesDuDocument(etablirProcesVerbal(seance, options));
    const [decision] = extrait.blocs.filter(({ type }) => type === 'decision');
    if (decision !== undefined)
      expect(entier).toEqual(expect.arrayContaining(textesDuDocument({ ...extrait, blocs: [decision] })));
    expect(extrait.nomDeFichier).toContain('extrait-point-1');
  });

  it('R-221 : signature, prénom, nom et qualité, ou ce qui manque (L. 212-1)', () => {
    expect(defautDeSignature(etablirExtrait(seance, options))).toBeNull();
    const sansPresident = { ...seance, sieges: seance.sieges.filter(({ categorie }) => categorie !== 'P') };
    expect(defautDeSignature(etablirExtrait(sansPresident, options))).toContain('coprésident à désigner');
    const sansPrenom = {
      ...seance,
      sieges: seance.sieges.map((siege) => ({
        ...siege,
        mandats: siege.mandats.map((mandat) => ({ ...mandat, personne: { ...mandat.personne, prenom: null } })),
      })),
    };
    expect(defautDeSignature(etablirExtrait(sansPrenom, options))).toContain('prénom de');
    const sansQualite = {
      ...seance,
      sieges: seance.sieges.map((siege) => ({
        ...siege,
        mandats: siege.mandats.map((mandat) => ({
          ...mandat,
          personne: { ...mandat.personne, fonction: null, structure: null },
        })),
      })),
    };
    expect(defautDeSignature(etablirExtrait(sansQualite, options))).toContain('reste à dire');
    expect(defautDeSignature({ blocs: [] })).toContain('pas de bloc de signature');
  });

  it('le compte rendu d’une instance libre ne dit ni quorum ni voix', () => {
    const libre = { ...seance, instance: { ...seance.instance, type: 'copil_ville' as const } };
    const compteRendu = etablirCompteRendu(libre, options);
    expect(compteRendu.blocs[0]).toMatchObject({ forme: 'Compte rendu' });
    expect(compteRendu.blocs.map(({ id }) => id)).not.toContain('quorum_calcul');
    expect(textesDuDocument(compteRendu)).not.toContain('Voix');
    expect(compteRendu.nomDeFichier).toMatch(/_compte-rendu\.docx$/u);
  });
});

import { useDeferredValue, useState } from 'react';
import { useLocation } from 'wouter';
import type { Sortie } from '#shared/contract/contract.ts';
import { adresseDeLObjet } from '#shared/domain/objet/adresse-d-objet.rules.ts';
import { decouper } from '#shared/domain/recherche/morceaux.rules.ts';
import { enTri } from '#shared/text/tri.ts';
import { useOuvrirFenetre } from '#renderer/host/fenetres.ts';
import { useRequete } from '#renderer/host/requetes.ts';
import type { NomIcone } from '#renderer/ui/icone/traces.tsx';
import { marquer } from '#renderer/ui/palette/marquer.ts';
import { gestesDeLEcran } from '#renderer/ui/palette/gestes-de-l-ecran.ts';
import { Palette } from '#renderer/ui/palette/Palette.tsx';
import { motsDeLaNote } from '#shared/domain/note/adresse-de-note.rules.ts';
import { useGestesFaits } from './use-gestes-faits.ts';
import { useNoter } from './use-noter.ts';
import { notesAFaire } from './notes-a-faire.ts';
import { adresseDeRecherche } from '../recherche/genres.data.ts';
import { choisirGestes } from './choisir-gestes.ts';
import { gestesDeLObjet } from './gestes-de-l-objet.ts';
import { GESTES } from './gestes.data.ts';
import { useRecents, useRecentsStore } from './recents.store.ts';

type Trouve = Sortie<'recherche.tout'>[number];

type Groupe = Trouve['groupe'];

const GROUPES: Readonly<Record<Groupe, { readonly titre: string; readonly icone: NomIcone }>> = {
  instances: { titre: 'Instances', icone: 'personnes' },
  reunions: { titre: 'Réunions', icone: 'bulle' },
  decisions: { titre: 'Décisions et actions', icone: 'coche' },
  personnes: { titre: 'Personnes', icone: 'personne' },
  designations: { titre: 'Désignations', icone: 'fait' },
  structures: { titre: 'Structures', icone: 'anneaux' },
  fiches: { titre: 'Fiches action', icone: 'piles' },
  conventions: { titre: 'Conventions', icone: 'anneaux' },
  projets: { titre: 'Projets de programmation', icone: 'tableau' },
  dispositifs: { titre: 'Dispositifs', icone: 'piles' },
  contrats: { titre: 'Contrats de ville', icone: 'piles' },
  territoires: { titre: 'Territoires', icone: 'epingle' },
};

const ICI = 'ici:';
const RETOUR_DU_FOYER_MS = 50;

/** Ce qui précise un résultat ; dit pourquoi il répond quand rien de ce qu'on montre ne porte les mots cherchés. */
export function precisionDe({ titre, precision }: Pick<Trouve, 'titre' | 'precision'>, requete: string) {
  const montre = [titre, precision ?? ''].some((texte) => marquer(texte, requete).some(({ marque }) => marque));
  return [precision, !montre && 'mots trouvés dans son texte'].filter(Boolean).join(' · ') || undefined;
}

/** Ctrl+K : aller partout et faire, depuis n'importe quel écran. */
export function PaletteDeLApplication({
  ouverte,
  annulation,
  surFermer,
}: {
  readonly ouverte: boolean;
  readonly annulation: Parameters<typeof useGestesFaits>[0];
  readonly surFermer: () => void;
}) {
  const [, aller] = useLocation();
  const ouvrirFenetre = useOuvrirFenetre();
  const [requete, setRequete] = useState('');
  const objet = useRecents();
  const recents = useRecentsStore((magasin) => magasin.recents);
  const differee = useDeferredValue(requete.trim());
  const deNote = motsDeLaNote(differee);
  const texte = deNote ?? differee;
  const assez = ouverte && texte.length >= 2;
  const { donnees, etat } = useRequete('recherche.tout', assez ? { texte } : null, { garder: true });
  const { donnees: vues } = useRequete('recherche.vues', ouverte ? {} : null, { garder: true });
  const trouves = assez ? (donnees ?? []) : [];

  const noter = useNoter(requete);
  const faits = useGestesFaits(annulation);
  const gestes = ouverte ? gestesDeLEcran() : [];
  const cherche = enTri(requete);
  const faire = choisirGestes([...gestesDeLObjet(objet), ...GESTES], requete);
  const ailleurs = recents.filter((recent) => objet === null || adresseDeLObjet(recent) !== adresseDeLObjet(objet));
  const tout = {
    titre: 'Dans tout le fichier',
    choix: assez
      ? [
          {
            id: adresseDeRecherche(texte),
            libelle: `Voir tous les résultats pour « ${texte} »`,
            icone: 'chercher' as const,
          },
        ]
      : [],
  };
  const seResserre =
    assez && decouper(texte).some(({ nom, sauf, entreGuillemets }) => nom !== null || sauf || entreGuillemets);
  const ici = {
    titre: 'Ici',
    choix: gestes
      .filter(({ geste }) => enTri(geste).includes(cherche))
      .map(({ touche, geste }) => ({ id: `${ICI}${touche}`, libelle: geste, icone: 'lecture' as const, note: touche })),
  };
  const aFaire = {
    titre: 'Faire',
    choix: [...notesAFaire({ requete, objet, trouves, deNote }), ...noter.choix, ...faire],
  };
  const groupes = [
    ...(seResserre ? [tout] : []),
    // Sur une fiche, sa note et ses gestes d'abord ; ailleurs, les touches de l'écran.
    ...(objet === null ? [ici, aFaire] : [aFaire, ici]),
    {
      titre: 'Récents',
      choix:
        cherche === ''
          ? ailleurs.map((recent) => ({
              id: `${adresseDeLObjet(recent)}#recent`,
              libelle: recent.nom,
              icone: 'horloge' as const,
            }))
          : [],
    },
    {
      titre: 'Recherches gardées',
      choix: (vues ?? [])
        .filter(({ nom }) => enTri(nom).includes(cherche))
        .map(({ id, nom, recherche }) => ({
          id: `${adresseDeRecherche(recherche)}#${id}`,
          libelle: nom,
          icone: 'chercher' as const,
          note: recherche,
        })),
    },
    ...Object.entries(GROUPES).map(([groupe, { titre, icone }]) => ({
      titre,
      choix: trouves
        .filter((t) => t.groupe === groupe)
        .map((t) => ({ id: `${t.adresse}#${t.id}`, libelle: t.titre, icone, note: precisionDe(t, texte) })),
    })),
    ...(seResserre ? [] : [tout]),
  ].filter(({ choix }) => choix.length > 0);

  const fermer = () => {
    setRequete('');
    surFermer();
  };
  return (
    <Palette
      ouverte={ouverte}
      surFermer={fermer}
      requete={requete}
      surRequete={setRequete}
      groupes={groupes}
      enCours={etat === 'attente'}
      surChoisir={({ id }, autreFenetre) => {
        fermer();
        const geste = gestes.find(({ touche }) => id === `${ICI}${touche}`);
        // La palette rend d'abord le foyer à l'écran : le geste peut alors le mener où il veut.
        if (geste !== undefined) return void setTimeout(geste.surClic, RETOUR_DU_FOYER_MS);
        if (noter.choisir(id) || faits.choisir(id)) return undefined;
        const adresse = id.split('#')[0] ?? '/';
        if (autreFenetre) ouvrirFenetre(adresse);
        else aller(adresse);
      }}
    />
  );
}

import { useDeferredValue, useState } from 'react';
import { useLocation } from 'wouter';
import type { Sortie } from '#shared/contract/contract.ts';
import { enTri } from '#shared/text/tri.ts';
import { useOuvrirFenetre } from '#renderer/host/fenetres.ts';
import { useRequete } from '#renderer/host/requetes.ts';
import type { NomIcone } from '#renderer/ui/icone/traces.tsx';
import { marquer } from '#renderer/ui/palette/marquer.ts';
import { gestesDeLEcran } from '#renderer/ui/palette/gestes-de-l-ecran.ts';
import { Palette } from '#renderer/ui/palette/Palette.tsx';
import { motsDeLaNote } from '#shared/domain/note/adresse-de-note.rules.ts';
import { useObjetOuvert } from '../objet-ouvert.ts';
import { GESTES } from './gestes.data.ts';
import { useNoter } from './use-noter.ts';
import { notesAFaire } from './notes-a-faire.ts';

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

/** Les gestes et les écrans dont le nom contient la frappe, accents ignorés. */
function faire(requete: string) {
  const cherche = enTri(requete);
  return GESTES.filter(({ libelle }) => enTri(libelle).includes(cherche));
}

/** Ctrl+K : aller partout et faire, depuis n'importe quel écran. */
export function PaletteDeLApplication({
  ouverte,
  surFermer,
}: {
  readonly ouverte: boolean;
  readonly surFermer: () => void;
}) {
  const [, aller] = useLocation();
  const ouvrirFenetre = useOuvrirFenetre();
  const [requete, setRequete] = useState('');
  const differee = useDeferredValue(requete.trim());
  const deNote = motsDeLaNote(differee);
  const texte = deNote ?? differee;
  const assez = ouverte && texte.length >= 2;
  const { donnees, etat } = useRequete('recherche.tout', assez ? { texte } : null, { garder: true });
  const trouves = assez ? (donnees ?? []) : [];

  const noter = useNoter(requete);
  const objet = useObjetOuvert();
  const gestes = ouverte ? gestesDeLEcran() : [];
  const cherche = enTri(requete);
  const groupes = [
    {
      titre: 'Ici',
      choix: gestes
        .filter(({ geste }) => enTri(geste).includes(cherche))
        .map(({ touche, geste }) => ({
          id: `${ICI}${touche}`,
          libelle: geste,
          icone: 'lecture' as const,
          note: touche,
        })),
    },
    {
      titre: 'Faire',
      choix: [...notesAFaire({ requete, objet, trouves, deNote }), ...noter.choix, ...faire(requete)],
    },
    ...Object.entries(GROUPES).map(([groupe, { titre, icone }]) => ({
      titre,
      choix: trouves
        .filter((t) => t.groupe === groupe)
        .map((t) => ({ id: `${t.adresse}#${t.id}`, libelle: t.titre, icone, note: precisionDe(t, differee) })),
    })),
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
        if (noter.choisir(id)) return undefined;
        const adresse = id.split('#')[0] ?? '/';
        if (autreFenetre) ouvrirFenetre(adresse);
        else aller(adresse);
      }}
    />
  );
}

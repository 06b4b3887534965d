import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Etat } from '#renderer/ui/reperes/Etat.tsx';
import type { Colonne } from '#renderer/ui/tableau/colonne.ts';
import { dateCourte } from '#shared/dates/format.ts';
import { deploiementEnCours } from '#shared/domain/eq2030/deploiement.rules.ts';
import { nomDuDispositif } from '#shared/domain/eq2030/dispositifs.data.ts';
import { comparerTextes } from '#shared/text/tri.ts';
import type { Deploiement } from '../eq2030.types.ts';

const lieux = ({ territoires }: Deploiement): string => territoires.map(({ libelle }) => libelle).join(', ');
const nom = ({ dispositif, libelle }: Deploiement): string => nomDuDispositif(dispositif, libelle);

/** Ce qu'il faut revoir d'un déploiement, en un mot. */
function aRevoir(deploiement: Deploiement, jour: string): string | null {
  if (!deploiementEnCours(deploiement, jour)) return 'Convention passée ou à venir';
  if (deploiement.aVerifier !== null) return 'À vérifier';
  return deploiement.territoires.some(({ genre }) => genre === null) ? 'Territoire non reconnu' : null;
}

/** Qui porte quoi, où, jusqu'à quand, et ce qui reste à vérifier. */
export function colonnesDesDeploiements(jour: string, suite: string): readonly Colonne<Deploiement>[] {
  return [
    {
      id: 'operateur',
      titre: 'Opérateur',
      entete: true,
      valeur: ({ structure }) => structure,
      cellule: ({ id, structure }) => (
        <Lien vers={`/annuaire/eq2030/${id}${suite}`} genre="objet">
          {structure}
        </Lien>
      ),
      comparer: (un, autre) => comparerTextes(un.structure, autre.structure),
    },
    {
      id: 'dispositif',
      titre: 'Dispositif',
      valeur: nom,
      cellule: nom,
      comparer: (un, autre) => nom(un).localeCompare(nom(autre)),
    },
    { id: 'ecrit', titre: 'Écrit dans la source', horsEcran: true, valeur: ({ libelle }) => libelle },
    { id: 'axe', titre: 'Axe', etroite: true, valeur: ({ axe }) => axe, cellule: ({ axe }) => axe ?? '–' },
    {
      id: 'territoires',
      titre: 'Territoires',
      valeur: lieux,
      cellule: lieux,
      comparer: (un, autre) => comparerTextes(lieux(un), lieux(autre)),
    },
    {
      id: 'fin',
      titre: 'Jusqu’au',
      etroite: true,
      valeur: ({ fin }) => (fin === null ? null : { date: fin }),
      cellule: ({ fin }) => (fin === null ? '–' : dateCourte(fin)),
    },
    {
      id: 'revoir',
      titre: 'À revoir',
      valeur: (deploiement) => deploiement.aVerifier ?? aRevoir(deploiement, jour),
      cellule: (deploiement) => {
        const mot = aRevoir(deploiement, jour);
        return mot !== null && <Etat sens="alerte">{mot}</Etat>;
      },
    },
    { id: 'source', titre: 'Source', horsEcran: true, valeur: ({ source }) => source },
    {
      id: 'verifieLe',
      titre: 'Vérifié le',
      horsEcran: true,
      valeur: ({ verifieLe }) => (verifieLe === null ? null : { date: verifieLe }),
    },
  ];
}

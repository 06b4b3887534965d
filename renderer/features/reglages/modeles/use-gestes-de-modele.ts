import { useCommande, useDemande } from '#renderer/host/gestes.ts';
import { useOctets } from '#renderer/host/octets.ts';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { foyerAuContenu } from '#renderer/ui/dialogue/foyer-au-contenu.ts';
import type { GesteDeMenu } from '#renderer/ui/gestes/Menu.tsx';
import type { ModeleListe } from './modeles.types.ts';

interface Suites {
  readonly surRemplacer: (modele: ModeleListe) => void;
  readonly surRenommer: (modele: ModeleListe) => void;
}

/** Ce que l'on fait d'un modèle gardé. */
export function useGestesDeModele({ surRemplacer, surRenommer }: Suites) {
  const essayer = useDemande('modeles.essayer');
  const prendre = useDemande('modeles.prendre');
  const modifier = useCommande('modeles.modifier');
  const retirer = useCommande('modeles.retirer');
  const { enregistrer } = useOctets();
  const aviser = useAvisAnnulable();
  const dire = direRefus('Le modèle n’a pas pu être pris.');
  return (modele: ModeleListe): readonly GesteDeMenu[] => {
    const { id, nom, parDefaut, document } = modele;
    const remettre = async (produire: typeof essayer.lancer) => {
      const remis = await produire({ id });
      await enregistrer(remis.jeton, remis.nom);
    };
    return [
      {
        id: 'essayer',
        libelle: 'Essayer sur un exemple',
        icone: 'word',
        surClic: () => void remettre(essayer.lancer).catch(dire),
      },
      {
        id: 'defaut',
        libelle: parDefaut ? 'Ne plus employer d’office' : 'Employer d’office',
        icone: 'coche',
        surClic: () =>
          void modifier
            .lancer({ id, patch: { parDefaut: !parDefaut } })
            .then(
              () =>
                aviser(
                  parDefaut ? `« ${nom} » ne s’emploie plus d’office.` : `« ${nom} » s’emploie d’office : ${document}.`,
                  'modeles.modifier',
                ),
              direRefus(),
            ),
      },
      { id: 'renommer', libelle: 'Renommer', icone: 'crayon', surClic: () => surRenommer(modele) },
      { id: 'remplacer', libelle: 'Remplacer le fichier', icone: 'piece', surClic: () => surRemplacer(modele) },
      {
        id: 'prendre',
        libelle: 'Télécharger le fichier',
        icone: 'telecharger',
        surClic: () => void remettre(prendre.lancer).catch(dire),
      },
      {
        id: 'retirer',
        libelle: 'Retirer',
        icone: 'corbeille',
        danger: true,
        surClic: () =>
          void retirer.lancer({ id }).then(() => {
            aviser(`Modèle retiré : ${nom}.`, 'modeles.retirer');
            foyerAuContenu();
          }, direRefus()),
      },
    ];
  };
}

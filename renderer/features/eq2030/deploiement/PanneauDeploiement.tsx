import { Historique } from '#renderer/app/historique/Historique.tsx';
import { useModification } from '#renderer/app/modification/use-modification.ts';
import { PeriodeSurPlace } from '#renderer/app/periode/PeriodeSurPlace.tsx';
import { ProvenanceSurPlace } from '#renderer/app/provenance/ProvenanceSurPlace.tsx';
import { StructureSurPlace } from '#renderer/app/structures/StructureSurPlace.tsx';
import { useCommande } from '#renderer/host/gestes.ts';
import { useRequete } from '#renderer/host/requetes.ts';
import { donnerAvis } from '#renderer/ui/avis/avis.store.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { ChampSurPlace } from '#renderer/ui/champ-sur-place/ChampSurPlace.tsx';
import { ChoixSurPlace } from '#renderer/ui/champ-sur-place/ChoixSurPlace.tsx';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { Panneau } from '#renderer/ui/page/Panneau.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import { dispositifDe, nomDuDispositif } from '#shared/domain/eq2030/dispositifs.data.ts';
import type { Deploiement } from '../eq2030.types.ts';
import { axeLu, axeTape, OPTIONS_AXE, OPTIONS_DISPOSITIF } from './options.ts';
import { TerritoiresPortes } from './TerritoiresPortes.tsx';

interface Proprietes {
  readonly deploiement: Deploiement;
  readonly aujourdHui: string;
  readonly surFermer: () => void;
}

/** Un déploiement : opérateur, dispositif, territoires, convention, source ; ce qui reste à vérifier se lève d'un geste. */
export function PanneauDeploiement({ deploiement, aujourdHui, surFermer }: Proprietes) {
  const { id, structureId, structure, dispositif, libelle } = deploiement;
  const { vu } = useRequete('deploiements.tableau', {});
  const titre = `${nomDuDispositif(dispositif, libelle)}, ${structure}`;
  const { modifier } = useModification('deploiements.modifier', { id, vu, objet: titre });
  const suppression = useCommande('deploiements.supprimer');
  const supprimer = async () => {
    await suppression.lancer({ id });
    surFermer();
    donnerAvis('Déploiement supprimé. Ctrl Z le rend.');
  };
  return (
    <Panneau titre={titre} surFermer={surFermer}>
      <p className="note">{dispositifDe(dispositif).dit}</p>
      {deploiement.aVerifier !== null && (
        <Repere
          sens="alerte"
          mot="À vérifier."
          gestes={
            <Bouton surClic={() => void modifier({ aVerifier: null, verifieLe: aujourdHui }).catch(direRefus())}>
              C’est vérifié
            </Bouton>
          }
        >
          {deploiement.aVerifier}
        </Repere>
      )}
      <div className="fiche fiche-deploiement">
        <StructureSurPlace
          libelle="Opérateur"
          valeur={structure}
          surEnregistrer={(nom) => modifier({ structure: nom })}
        />
        <p>
          <Lien vers={`/annuaire/structures/${structureId}`}>Voir sa fiche</Lien>
        </p>
        <ChoixSurPlace
          libelle="Dispositif"
          options={OPTIONS_DISPOSITIF}
          valeur={dispositif}
          surEnregistrer={(choix) => (choix === null ? Promise.resolve() : modifier({ dispositif: choix }))}
        />
        <ChampSurPlace
          libelle={dispositif === 'AUTRE' ? 'Nom du dispositif' : 'Écrit dans la source'}
          exemple="Comme le dispositif"
          valeur={libelle ?? ''}
          surEnregistrer={(texte) => modifier({ libelle: texte })}
        />
        <ChoixSurPlace
          libelle="Axe"
          options={OPTIONS_AXE}
          vide="Transversal ou à préciser"
          valeur={axeTape(deploiement.axe)}
          surEnregistrer={(axe) => modifier({ axe: axeLu(axe) })}
        />
        <TerritoiresPortes deploiement={deploiement} />
        <PeriodeSurPlace
          du="Convention du"
          au="Au"
          debut={deploiement.debut}
          fin={deploiement.fin}
          aujourdHui={aujourdHui}
          modifier={modifier}
        />
        <ChampSurPlace
          libelle="À vérifier"
          exemple="Rien à vérifier"
          valeur={deploiement.aVerifier ?? ''}
          surEnregistrer={(aVerifier) => modifier({ aVerifier })}
        />
        <ProvenanceSurPlace
          source={deploiement.source}
          verifie="Vérifié le"
          verifieLe={deploiement.verifieLe}
          aujourdHui={aujourdHui}
          modifier={modifier}
        />
      </div>
      <Bloc titre="Historique" niveau={3}>
        <Historique objet="deploiement" id={id} />
      </Bloc>
      <div className="panneau-fin">
        <Bouton
          genre="discret"
          danger
          icone="corbeille"
          enCours={suppression.enCours}
          surClic={() => void supprimer().catch(direRefus())}
        >
          Supprimer le déploiement
        </Bouton>
      </div>
    </Panneau>
  );
}

import type { PointType } from '#shared/domain/reunion/proposition.schema.ts';
import { useModification } from '#renderer/app/modification/use-modification.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { useRequete } from '#renderer/host/requetes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { ChampSurPlace } from '#renderer/ui/champ-sur-place/ChampSurPlace.tsx';
import { NombreSurPlace } from '#renderer/ui/champ-sur-place/NombreSurPlace.tsx';
import { Dialogue } from '#renderer/ui/dialogue/Dialogue.tsx';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { BoutonCarre } from '#renderer/ui/gestes/BoutonCarre.tsx';
import { ListeOrdonnable } from '#renderer/ui/ordre/ListeOrdonnable.tsx';

function LigneDeType({ point, vu }: { readonly point: PointType; readonly vu: number }) {
  const { modifier } = useModification('types.modifier', { id: point.id, vu, objet: `« ${point.titre} »` });
  const retirer = useCommande('types.retirer');
  return (
    <span className="ligne-de-type libelle-cache">
      <ChampSurPlace
        libelle={`Titre du point ${point.rang}`}
        libelleCache
        valeur={point.titre}
        surEnregistrer={(titre) => modifier({ titre })}
      />
      <ChampSurPlace
        libelle={`Section du point ${point.rang}`}
        libelleCache
        exemple="Sans section"
        valeur={point.section ?? ''}
        surEnregistrer={(section) => modifier({ section })}
      />
      <NombreSurPlace
        libelle={`Minutes du point ${point.rang}`}
        illisible="Un nombre entier de minutes, en chiffres."
        valeur={point.duree}
        surEnregistrer={(duree) => modifier({ duree })}
      />
      <BoutonCarre
        icone="corbeille"
        libelle={`Retirer « ${point.titre} » du type`}
        surClic={() => void retirer.lancer({ id: point.id }).catch(direRefus())}
      />
    </span>
  );
}

interface Proprietes {
  readonly reunionId: string;
  readonly surFermer: () => void;
}

/** Retouche l'ordre du jour type ; les réunions déjà préparées n'en changent pas. */
export function ModifierOrdreDuJourType({ reunionId, surFermer }: Proprietes) {
  const { donnees, vu } = useRequete('points.proposer', { reunionId });
  const deplacer = useCommande('types.deplacer');
  const type = donnees?.type ?? [];
  return (
    <Dialogue
      ouvert
      large
      titre="Ordre du jour type"
      surFermer={surFermer}
      gestes={
        <Bouton genre="premier" surClic={surFermer}>
          Fermer
        </Bouton>
      }
    >
      <p>Titre, section et minutes s’enregistrent à mesure. Les réunions déjà préparées n’en changent pas.</p>
      {type.length === 0 ? (
        <p className="note">Plus aucun point : ouvrez un ordre du jour et enregistrez-le comme type.</p>
      ) : (
        <ListeOrdonnable
          libelle="Points de l’ordre du jour type"
          elements={type}
          cle={({ id }) => id}
          nom={({ titre }) => titre}
          surDeplacer={(id, rang) => void deplacer.lancer({ id, rang: rang + 1 }).catch(direRefus())}
        >
          {(point) => <LigneDeType point={point} vu={vu} />}
        </ListeOrdonnable>
      )}
    </Dialogue>
  );
}

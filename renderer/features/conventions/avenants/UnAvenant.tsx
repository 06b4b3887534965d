import { ListeDeConstats } from '#renderer/app/constats/ListeDeConstats.tsx';
import { useModification } from '#renderer/app/modification/use-modification.ts';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { ChampSurPlace } from '#renderer/ui/champ-sur-place/ChampSurPlace.tsx';
import { DateSurPlace } from '#renderer/ui/champ-sur-place/DateSurPlace.tsx';
import { NombreSurPlace } from '#renderer/ui/champ-sur-place/NombreSurPlace.tsx';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { genreDAvenantLibelle, nomDAvenant } from '#shared/domain/convention/avenant/avenant.labels.ts';
import type { Avenant } from '#shared/domain/convention/avenant/avenant.schema.ts';
import { constatsDeLAvenantPrepare } from '#shared/domain/convention/avenant/constats-d-avenant.rules.ts';
import type { Onglet } from '../fiche/convention.types.ts';
import { ChangementsDeLAvenant } from './ChangementsDeLAvenant.tsx';
import { PdfDeLAvenant } from './PdfDeLAvenant.tsx';

interface Proprietes extends Onglet {
  readonly avenant: Avenant;
  readonly surFermer: () => void;
}

/** Un avenant ouvert : ses dates, ce qu'il change, son Word, son PDF signé. */
export function UnAvenant({ fiche, avenant, vu, jour, surFermer }: Proprietes) {
  const { id, numero, genre, annee, objet, motif, proposeLe, signeLe, concluLe, effetLe } = avenant;
  const nom = nomDAvenant(avenant);
  const changeLaFin = fiche.convention.genre === 'o2r' && avenant.valeurs.some(({ champ }) => champ === 'fin');
  const { modifier } = useModification('avenants.modifier', { id, vu, objet: nom });
  const suppression = useCommande('avenants.supprimer');
  const aviser = useAvisAnnulable();
  const supprimer = () =>
    void suppression.lancer({ id }).then(() => {
      surFermer();
      aviser(`${nom} supprimé.`, 'avenants.supprimer');
    }, direRefus('Avenant non supprimé.'));
  const date = (libelle: string, valeur: string | null, champ: 'proposeLe' | 'signeLe' | 'concluLe' | 'effetLe') => (
    <DateSurPlace
      libelle={libelle}
      valeur={valeur}
      aujourdHui={jour}
      exemple={champ === 'effetLe' ? 'le jour de la signature' : 'à venir'}
      surEnregistrer={(jourDit) => modifier({ [champ]: jourDit })}
    />
  );
  return (
    <Bloc
      titre={nom}
      niveau={3}
      note={annee === null ? genreDAvenantLibelle[genre] : `${genreDAvenantLibelle[genre]}, ${annee}`}
      geste={
        <>
          <Lien vers={`/conventions/${fiche.convention.id}/avenant/${id}`} genre="bouton" icone="word">
            Voir le Word
          </Lien>{' '}
          {concluLe === null && (
            <Bouton genre="discret" danger surClic={supprimer}>
              Supprimer le projet
            </Bouton>
          )}{' '}
          <Bouton genre="discret" surClic={surFermer}>
            Replier
          </Bouton>
        </>
      }
    >
      <div className="fiche champs-d-avenant">
        <NombreSurPlace
          libelle="Numéro"
          illisible="Un numéro : 2"
          valeur={numero}
          surEnregistrer={(dit) => (dit === null ? Promise.resolve() : modifier({ numero: dit }))}
        />
        <div className="fiche-large">
          <ChampSurPlace libelle="Objet" valeur={objet} surEnregistrer={(mot) => modifier({ objet: mot })} />
        </div>
        {date('Proposé le', proposeLe, 'proposeLe')}
        {date('Signé par l’organisme le', signeLe, 'signeLe')}
        {date('Conclu par les deux parties le', concluLe, 'concluLe')}
        {date('Prend effet le', effetLe, 'effetLe')}
        {(genre !== 'general' || motif !== null || changeLaFin) && (
          <div className="fiche-large">
            <ChampSurPlace
              libelle={genre === 'general' ? 'Ce qui le motive' : 'Changement de situation qui le motive'}
              valeur={motif ?? ''}
              surEnregistrer={(mot) => modifier({ motif: mot })}
            />
          </div>
        )}
      </div>
      <ChangementsDeLAvenant fiche={fiche} avenant={avenant} vu={vu} />
      <ListeDeConstats constats={constatsDeLAvenantPrepare(fiche.initiale, fiche.avenants, avenant)} />
      <PdfDeLAvenant avenant={avenant} />
    </Bloc>
  );
}

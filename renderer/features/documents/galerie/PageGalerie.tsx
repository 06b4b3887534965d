import './galerie.css';
import { useRef } from 'react';
import type { Sortie } from '#shared/contract/contract.ts';
import { dateCourte } from '#shared/dates/format.ts';
import { DOCUMENTS_D_INSTANCE } from '#shared/documents/acte/genres.data.ts';
import { type GenreDeDocument, genreDe, MOMENTS } from '#shared/documents/genres.data.ts';
import { idSchema } from '#shared/domain/champs.ts';
import { etatReunionLibelle } from '#shared/domain/reunion/reunion.labels.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { useGesteDeLAdresse } from '#renderer/app/use-geste-de-l-adresse.ts';
import { useAdresse } from '#renderer/app/use-adresse.ts';
import { useRequete } from '#renderer/host/requetes.ts';
import { ChampChoix } from '#renderer/ui/champs/ChampChoix.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { EnTete } from '#renderer/ui/page/EnTete.tsx';
import { useFil } from '#renderer/ui/page/fil.store.ts';
import { PasEncoreLu } from '#renderer/ui/reperes/PasEncoreLu.tsx';
import { Vide } from '#renderer/ui/reperes/Vide.tsx';
import { OngletsDesDocuments } from '../OngletsDesDocuments.tsx';
import { CarteDeDocument } from './CarteDeDocument.tsx';

type Galerie = Sortie<'galerie.lire'>;
const ORDRE = Object.keys(MOMENTS) as GenreDeDocument['moment'][];
const id = (mot: string | null): string | null => (idSchema.safeParse(mot).success ? mot : null);

function DocumentsDeReunion({ deReunion, reunionId }: Galerie) {
  return ORDRE.map((moment) => {
    const siens = deReunion.filter(({ genre }) => genreDe(genre).moment === moment);
    return (
      <Bloc key={moment} titre={MOMENTS[moment]} note={pluriel(siens.length, 'document', 'documents')}>
        <ul className="galerie">
          {siens.map(({ genre, vignette }) => (
            <CarteDeDocument
              key={genre}
              cle={genre}
              libelle={genreDe(genre).libelle}
              usage={genreDe(genre).usage}
              vignette={vignette}
              absence={reunionId === null ? 'Aperçu dès la première réunion' : 'Pas pour cette réunion'}
              vers={vignette === null ? null : `/reunions/${reunionId}/documents/${genre}`}
            />
          ))}
        </ul>
      </Bloc>
    );
  });
}

function DocumentsDInstance({ dInstance, instanceId }: Galerie) {
  return (
    <Bloc titre="De l’instance elle-même" note={pluriel(dInstance.length, 'document', 'documents')}>
      <ul className="galerie">
        {dInstance.map(({ genre, objet, vignette }) => (
          <CarteDeDocument
            key={genre}
            cle={genre}
            libelle={DOCUMENTS_D_INSTANCE[genre].libelle}
            usage={DOCUMENTS_D_INSTANCE[genre].usage}
            vignette={vignette}
            absence={instanceId === null ? 'Aperçu dès la première instance' : 'Pas pour cette instance'}
            vers={
              vignette === null
                ? null
                : `/instances/${instanceId}/documents/${genre}${objet === null ? '' : `/${objet}`}`
            }
          />
        ))}
      </ul>
    </Bloc>
  );
}

/** Tous les documents de l'application : à quoi chacun sert, ce qu'il emploie, à quoi il ressemble, et le produire. */
export function PageGalerie() {
  useFil({ nom: 'Documents' });
  const adresse = useAdresse();
  const voulu = { instanceId: id(adresse.lire('instance')), reunionId: id(adresse.lire('reunion')) };
  const { donnees, erreur, relire } = useRequete('galerie.lire', voulu, { garder: true });
  const choix = useRef<HTMLDivElement>(null);
  const choisir = () => choix.current?.querySelector('select')?.focus();
  useGesteDeLAdresse('produire', choisir, donnees !== null);
  return (
    <>
      <EnTete
        titre="Documents"
        faits={
          donnees === null
            ? []
            : [pluriel(donnees.deReunion.length + donnees.dInstance.length, 'document', 'documents')]
        }
      />
      <OngletsDesDocuments ici="/documents" />
      <div className="corps">
        {donnees === null && (
          <PasEncoreLu attente="Mise en page des documents…" refus="Galerie non lue." erreur={erreur} relire={relire} />
        )}
        {donnees !== null && donnees.instances.length === 0 && (
          <Vide
            icone="document"
            geste={
              <Lien vers="/instances?creer" genre="premier">
                Créer une instance
              </Lien>
            }
          >
            Les documents se tirent d’une instance et de ses réunions : créez-en une, chacun se montrera ici.
          </Vide>
        )}
        {donnees !== null && donnees.instances.length > 0 && (
          <>
            <div className="galerie-objet" ref={choix}>
              <ChampChoix
                libelle="Instance"
                options={donnees.instances.map((instance) => ({ valeur: instance.id, libelle: instance.nom }))}
                valeur={donnees.instanceId}
                surChange={(instance) => adresse.poser({ instance, reunion: null })}
              />
              <ChampChoix
                libelle="Réunion"
                vide={donnees.reunions.length === 0 ? 'Aucune réunion' : undefined}
                options={donnees.reunions.map((reunion) => ({
                  valeur: reunion.id,
                  libelle: `${dateCourte(reunion.date)}, ${etatReunionLibelle[reunion.etat].toLocaleLowerCase('fr')}`,
                }))}
                valeur={donnees.reunionId}
                surChange={(reunion) => adresse.poser({ reunion })}
              />
            </div>
            <DocumentsDeReunion {...donnees} />
            <DocumentsDInstance {...donnees} />
          </>
        )}
      </div>
    </>
  );
}

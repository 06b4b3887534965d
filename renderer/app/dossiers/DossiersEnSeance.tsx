import { useState } from 'react';
import { useModification } from '#renderer/app/modification/use-modification.ts';
import { ChoixSurPlace } from '#renderer/ui/champ-sur-place/ChoixSurPlace.tsx';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { seVote } from '#shared/domain/reunion/ordre-du-jour.rules.ts';
import { sensDossierLibelle } from '#shared/domain/insertion/dossier.labels.ts';
import { type Dossier, sensDossierSchema } from '#shared/domain/insertion/dossier.schema.ts';
import { saisineDe } from '#shared/domain/insertion/saisines.data.ts';
import type { PointEnSeance, Seance } from '#shared/domain/seance/seance.schema.ts';
import { AjouterDossier } from './AjouterDossier.tsx';
import { DeportsProposes } from './DeportsProposes.tsx';

function AvisDuDossier({ dossier, vu }: { readonly dossier: Dossier; readonly vu: number }) {
  const { modifier } = useModification('dossiers.modifier', { id: dossier.id, vu, objet: dossier.structure });
  const saisine = saisineDe(dossier.saisine);
  const libelles = sensDossierLibelle[saisine?.nature === 'decision' ? 'decision' : 'avis'];
  return (
    <li>
      <ChoixSurPlace
        libelle={`${dossier.structure} : ${saisine?.libelle ?? dossier.saisine}`}
        valeur={dossier.sens}
        vide="À rendre"
        options={sensDossierSchema.options.map((valeur) => ({ valeur, libelle: libelles[valeur] }))}
        surEnregistrer={(sens) => modifier({ sens })}
      />
    </li>
  );
}

interface Proprietes {
  readonly seance: Seance;
  readonly point: PointEnSeance;
  readonly vu: number;
}

/** En séance, les dossiers du point : l'avis se note dossier par dossier, un déport d'un geste. */
export function DossiersEnSeance({ seance, point, vu }: Proprietes) {
  const [ajoute, setAjoute] = useState(false);
  const dossiers = seance.dossiers.filter(({ pointId }) => pointId === point.id);
  if (seance.instance.type !== 'commission_iae' || !seVote(point.nature)) return null;
  return (
    <Bloc
      titre="Dossiers"
      niveau={3}
      geste={
        <Bouton genre="discret" icone="plus" surClic={() => setAjoute(true)}>
          Dossier
        </Bouton>
      }
    >
      <DeportsProposes seance={seance} point={point} />
      {dossiers.length === 0 ? (
        <p className="note">Aucun dossier soumis à ce point.</p>
      ) : (
        <ul>
          {dossiers.map((dossier) => (
            <AvisDuDossier key={dossier.id} dossier={dossier} vu={vu} />
          ))}
        </ul>
      )}
      {ajoute && <AjouterDossier points={[point]} surFermer={() => setAjoute(false)} />}
    </Bloc>
  );
}

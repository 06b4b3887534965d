import { useState } from 'react';
import { horlogeDeDiffusion } from '#shared/domain/rendu/diffusion.rules.ts';
import { nomDuRendu } from '#shared/domain/rendu/forme.rules.ts';
import { direEtatDuRendu, etatDuRendu, versionEnVigueur } from '#shared/domain/rendu/versions.rules.ts';
import type { Seance } from '#shared/domain/seance/seance.schema.ts';
import { enCapitale } from '#shared/text/capitale.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { donnerAvis } from '#renderer/ui/avis/avis.store.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { Etat } from '#renderer/ui/reperes/Etat.tsx';
import { LigneCalme } from '#renderer/ui/reperes/LigneCalme.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import { ApprouverVersion, type ReunionQuiApprouve } from './ApprouverVersion.tsx';
import { DiffuserVersion } from './DiffuserVersion.tsx';
import { SENS_DU_RENDU } from './sens-du-rendu.ts';
import { RectifierVersion } from './RectifierVersion.tsx';

interface Proprietes {
  readonly seance: Seance;
  readonly reunions: readonly ReunionQuiApprouve[];
  readonly aujourdHui: string;
}

/** Où en est le compte rendu, son horloge de diffusion et le geste qui le fait avancer. */
export function CycleDuRendu({ seance, reunions, aujourdHui }: Proprietes) {
  const [geste, setGeste] = useState<'diffuser' | 'approuver' | 'rectifier' | null>(null);
  const etat = etatDuRendu(seance.versions);
  const version = versionEnVigueur(seance.versions);
  const nom = nomDuRendu(seance);
  const horloge = horlogeDeDiffusion(seance, aujourdHui);
  const renoncer = useCommande('versions.renoncer');
  const fermer = () => setGeste(null);
  const renoncerARectifier = async () => {
    if (version === null) return;
    await renoncer
      .lancer({ id: version.id })
      .then(
        () => donnerAvis('Rectification abandonnée : la séance est de nouveau en lecture seule.'),
        direRefus('La rectification reste ouverte.'),
      );
  };
  const adopte = reunions.find((reunion) => reunion.adopte);
  const tenue = seance.reunion.etat === 'tenue' || seance.reunion.etat === 'sans_quorum';
  return (
    <Bloc titre={enCapitale(nom)} niveau={3}>
      <p>
        <Etat sens={SENS_DU_RENDU[etat]}>{direEtatDuRendu(seance.versions)}</Etat>
      </p>
      {horloge.etat === 'en_retard' && tenue ? (
        <Repere sens="erreur" mot="Diffusion en retard." article={horloge.article}>
          {horloge.phrase}
        </Repere>
      ) : (
        tenue && <LigneCalme icone="horloge">{horloge.phrase}</LigneCalme>
      )}
      {etat === 'diffuse' && adopte !== undefined && (
        <Repere
          sens="info"
          mot="Approbation votée."
          gestes={<Bouton surClic={() => setGeste('approuver')}>Noter l’approbation</Bouton>}
        >
          {`La réunion suivante a adopté ce ${nom}.`}
        </Repere>
      )}
      {version?.approuveLe != null && (
        <p className="note">
          {version.observations === null ? 'Sans observation.' : `Observations : ${version.observations}`}{' '}
          {version.approuveReunionId !== null && (
            <Lien vers={`/reunions/${version.approuveReunionId}`} genre="geste">
              Réunion qui l’a approuvé
            </Lien>
          )}
        </p>
      )}
      {version?.reprisMotif != null && etat === 'en_rectification' && (
        <p className="note">{`Motif : ${version.reprisMotif}`}</p>
      )}
      {(etat === 'approuve' || etat === 'rectifie') && (
        <LigneCalme icone="cadenas">La séance est en lecture seule ; le suivi des décisions reste ouvert.</LigneCalme>
      )}
      <div className="rendu-gestes">
        {etat === 'brouillon' && (
          <Bouton genre="premier" desactive={!tenue} surClic={() => setGeste('diffuser')}>
            Diffuser le projet
          </Bouton>
        )}
        {etat === 'diffuse' && (
          <>
            <Bouton genre="premier" surClic={() => setGeste('approuver')}>
              Approuver
            </Bouton>
            <Bouton surClic={() => setGeste('diffuser')}>Nouvelle version</Bouton>
          </>
        )}
        {(etat === 'approuve' || etat === 'rectifie') && (
          <Bouton surClic={() => setGeste('rectifier')}>Rectifier</Bouton>
        )}
        {etat === 'en_rectification' && (
          <>
            <Bouton genre="premier" surClic={() => setGeste('diffuser')}>
              Établir la version rectifiée
            </Bouton>
            <Bouton surClic={() => void renoncerARectifier()}>Renoncer à rectifier</Bouton>
          </>
        )}
      </div>
      {!tenue && <p className="note">La séance n’est pas levée : le projet se diffusera ensuite.</p>}
      {geste === 'diffuser' && <DiffuserVersion seance={seance} aujourdHui={aujourdHui} surFermer={fermer} />}
      {geste === 'approuver' && version !== null && (
        <ApprouverVersion
          seance={seance}
          version={version}
          reunions={reunions}
          aujourdHui={aujourdHui}
          surFermer={fermer}
        />
      )}
      {geste === 'rectifier' && version !== null && <RectifierVersion nom={nom} version={version} surFermer={fermer} />}
    </Bloc>
  );
}

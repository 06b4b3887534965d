import { useState } from 'react';
import { useCommande } from '#renderer/host/gestes.ts';
import { useRequete } from '#renderer/host/requetes.ts';
import { ChoixSurPlace } from '#renderer/ui/champ-sur-place/ChoixSurPlace.tsx';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { Chargement } from '#renderer/ui/reperes/Chargement.tsx';
import { LigneCalme } from '#renderer/ui/reperes/LigneCalme.tsx';
import type { InstanceFiche } from '#shared/contract/instance.contract.ts';
import { titulaireLe } from '#shared/domain/instance/mandat.rules.ts';
import { LOGOS_MAX } from '#shared/domain/service/logo.schema.ts';
import { LogoDeCollectivite } from './LogoDeCollectivite.tsx';
import { LogoNeuf } from './LogoNeuf.tsx';

interface Proprietes {
  readonly fiche: InstanceFiche;
  readonly vu: number;
  readonly aujourdHui: string;
}

/** Les collectivités qui coprésident : le nom de leur siège, ou la structure de qui l'occupe. */
function collectivitesDe({ sieges }: InstanceFiche, date: string): string[] {
  return sieges.flatMap(({ categorie, college, organisme, mandats }) => {
    if (categorie !== 'P' || college === 'etat') return [];
    const nom = organisme ?? titulaireLe(mandats, date)?.personne.structure ?? null;
    return nom === null ? [] : [nom];
  });
}

/** Au nom de qui partent les documents de l'instance, et le logotype des collectivités qui coprésident. */
export function EmetteurDeLInstance({ fiche, vu, aujourdHui }: Proprietes) {
  const instanceId = fiche.instance.id;
  const [ajoute, setAjoute] = useState(false);
  const { donnees } = useRequete('emetteurs.deLInstance', { instanceId });
  const choix = useCommande('emetteurs.donnerALInstance');
  if (donnees === null) return <Chargement />;
  const { choisi, emetteurs, logos } = donnees;
  const defaut = emetteurs.find(({ parDefaut }) => parDefaut)?.intitule ?? 'celui du fichier';
  const copresidee = fiche.sieges.some(
    ({ categorie, college, mandats }) =>
      categorie === 'P' && college !== 'etat' && titulaireLe(mandats, aujourdHui) !== null,
  );
  const restantes = collectivitesDe(fiche, aujourdHui).filter(
    (nom) => !logos.some(({ collectivite }) => collectivite === nom),
  );
  return (
    <Bloc
      titre="Émetteur et logotypes"
      note="en tête de ses documents"
      geste={
        logos.length < LOGOS_MAX && (
          <Bouton icone="plus" surClic={() => setAjoute(true)}>
            Ajouter un logotype
          </Bouton>
        )
      }
    >
      <div className="rangee fiche-etroite">
        <ChoixSurPlace
          libelle="Ses documents partent au nom de"
          valeur={choisi as string | null}
          options={emetteurs.map(({ id, intitule }) => ({ valeur: id as string, libelle: intitule }))}
          vide={`Par défaut : ${defaut}`}
          surEnregistrer={(emetteurId) => choix.lancer({ instanceId, emetteurId })}
        />
        <p className="geste-de-champ">
          <Lien vers="/reglages/emetteurs" genre="geste">
            Régler les émetteurs
          </Lien>
        </p>
      </div>
      {logos.length > 0 && (
        <ul className="logotypes">
          {logos.map((logo) => (
            <li key={logo.id}>
              <LogoDeCollectivite logo={logo} vu={vu} />
            </li>
          ))}
        </ul>
      )}
      <LigneCalme>
        {copresidee
          ? 'Le logotype des collectivités qui coprésident s’imprime à droite du bloc-marque, sur les convocations, les comptes rendus et les feuilles d’émargement.'
          : 'Aucune collectivité ne copréside cette instance aujourd’hui : ses documents ne portent pas de logotype.'}
      </LigneCalme>
      {ajoute && (
        <LogoNeuf instanceId={instanceId} collectivite={restantes[0] ?? ''} surFermer={() => setAjoute(false)} />
      )}
    </Bloc>
  );
}

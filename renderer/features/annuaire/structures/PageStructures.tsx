import '../annuaire.css';
import { useDeferredValue, useMemo } from 'react';
import { useLocation } from 'wouter';
import { OngletsAnnuaire } from '#renderer/app/personnes/OngletsAnnuaire.tsx';
import { useAdresse } from '#renderer/app/use-adresse.ts';
import { useCreation } from '#renderer/app/use-creation.ts';
import { useRequete } from '#renderer/host/requetes.ts';
import { ChampChoix } from '#renderer/ui/champs/ChampChoix.tsx';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { EnTete } from '#renderer/ui/page/EnTete.tsx';
import { useFil } from '#renderer/ui/page/fil.store.ts';
import { PasEncoreLu } from '#renderer/ui/reperes/PasEncoreLu.tsx';
import { Puce } from '#renderer/ui/reperes/Puce.tsx';
import { Vide } from '#renderer/ui/reperes/Vide.tsx';
import { Tableau } from '#renderer/ui/tableau/Tableau.tsx';
import { CODES_DE_STRUCTURE, TYPES_DE_STRUCTURE } from '#shared/domain/annuaire/structure.data.ts';
import { DEPARTEMENTS } from '#shared/domain/territoire/departements.data.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { colonnesDesStructures, colonnesEtroites } from './colonnes.tsx';
import { CreerStructure } from './CreerStructure.tsx';
import { departementsDe, repond, type StructureListee } from './filtres.ts';
import { TerritoiresQueDisentLesNoms, TypesQueDisentLesNoms } from './TypesQueDisentLesNoms.tsx';
import { PanneauStructure } from './PanneauStructure.tsx';

const nomDuDepartement = (code: string): string =>
  `${code}, ${DEPARTEMENTS.find((departement) => departement.code === code)?.nom ?? code}`;

/** Les types que portent les structures, dans l'ordre où ils se proposent. */
function typesDe(structures: readonly StructureListee[]): readonly { valeur: string; libelle: string }[] {
  const portes = new Set<string>(structures.map(({ type }) => type ?? 'sans'));
  const connus = CODES_DE_STRUCTURE.map((code) => ({ valeur: code as string, libelle: TYPES_DE_STRUCTURE[code] }));
  return [...connus, { valeur: 'sans', libelle: 'Sans type' }].filter(({ valeur }) => portes.has(valeur));
}

/** Toutes les structures ; `/annuaire/structures/:id` ouvre la fiche de l'une d'elles, à droite. */
export function PageStructures({ id }: { readonly id: string | null }) {
  useFil({ nom: 'Annuaire', vers: '/annuaire' }, { nom: 'Structures' });
  const [, aller] = useLocation();
  const { lire, poser } = useAdresse();
  const [cree, setCree] = useCreation();
  const texte = lire('q') ?? '';
  const cherche = useDeferredValue(texte.trim());
  const { donnees, erreur, relire } = useRequete('structures.lister', { texte: cherche }, { garder: true });
  const filtres = { type: lire('type'), departement: lire('departement'), aRevoir: lire('revoir') !== null };

  const apres = window.location.search;
  const large = id === null;
  const colonnes = useMemo(() => (large ? colonnesDesStructures(apres) : colonnesEtroites(apres)), [large, apres]);
  const ouvrir = (structure: string | null) =>
    aller(`/annuaire/structures${structure === null ? '' : `/${structure}`}${apres}`);
  const structures = donnees ?? [];
  const montrees = structures.filter(repond(filtres));
  const doublons = structures.filter(({ memeNom }) => memeNom.length > 0).length;
  const departements = departementsDe(structures).map((code) => ({ valeur: code, libelle: nomDuDepartement(code) }));
  const nouvelle = (
    <Bouton genre="premier" icone="plus" surClic={() => setCree(true)}>
      Nouvelle structure
    </Bouton>
  );
  const rien = cherche === '' && structures.length === 0;
  const toutMontrer = () => poser({ q: null, type: null, departement: null, revoir: null });

  return (
    <>
      <EnTete titre="Structures" gestes={!rien && nouvelle} />
      <OngletsAnnuaire ici="/annuaire/structures" />
      {!rien && (
        <div className="recherche-annuaire">
          <ChampTexte
            libelle="Rechercher une structure"
            type="search"
            exemple="Nom ou sigle"
            valeur={texte}
            surChange={(q) => poser({ q: q === '' ? null : q })}
          />
          <ChampChoix
            libelle="Type"
            vide="Tous"
            options={typesDe(structures)}
            valeur={filtres.type}
            surChange={(type) => poser({ type })}
          />
          <ChampChoix
            libelle="Département couvert"
            vide="Tous"
            options={departements}
            valeur={filtres.departement}
            surChange={(departement) => poser({ departement })}
          />
          {(doublons > 0 || filtres.aRevoir) && (
            <span className="puces">
              <Puce prise={filtres.aRevoir} surClic={() => poser({ revoir: filtres.aRevoir ? null : '1' })}>
                {`À revoir : ${doublons}`}
              </Puce>
            </span>
          )}
        </div>
      )}
      <div className={id === null ? 'corps-structures' : 'corps-panneau corps-annuaire'}>
        <div className="corps">
          {donnees === null && (
            <PasEncoreLu
              attente="Chargement des structures…"
              refus="Structures non lues."
              erreur={erreur}
              relire={relire}
            />
          )}
          {donnees !== null && (
            <>
              <TypesQueDisentLesNoms structures={structures} />
              <TerritoiresQueDisentLesNoms structures={structures} />
              {montrees.length > 0 && (
                <p className="note" role="status">
                  {pluriel(montrees.length, 'structure', 'structures')}
                </p>
              )}
              <Tableau
                libelle="Structures"
                colonnes={colonnes}
                lignes={montrees}
                cle={(structure) => structure.id}
                surOuvrir={(structure) => ouvrir(structure.id)}
                ouverte={id}
                vide={
                  rien ? (
                    <Vide icone="anneaux" geste={nouvelle}>
                      Aucune structure dans l’annuaire. Celles que portent vos personnes y viennent d’elles-mêmes.
                    </Vide>
                  ) : (
                    <Vide icone="chercher" geste={<Bouton surClic={toutMontrer}>Tout montrer</Bouton>}>
                      {cherche === ''
                        ? 'Aucune structure ne répond à ces filtres.'
                        : `Aucune structure ne répond à « ${cherche} ».`}
                    </Vide>
                  )
                }
              />
            </>
          )}
        </div>
        {id !== null && <PanneauStructure key={id} id={id} surFermer={() => ouvrir(null)} />}
      </div>
      {cree && <CreerStructure surFermer={() => setCree(false)} surCreee={ouvrir} />}
    </>
  );
}
